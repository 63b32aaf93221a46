package org.openccg.authorisation.application;

import static org.openccg.authorisation.AuthorisationRule.APP_1;
import static org.openccg.authorisation.AuthorisationRule.APP_2;
import static org.openccg.authorisation.AuthorisationRule.REG_8;

import java.util.Optional;
import java.util.Set;
import org.openccg.authorisation.wave.Wave;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.time.Deadline;

/** What an application still lacks before it can be submitted: everything at once. */
public final class Completeness {

    private static final int FEWEST_PROVIDERS = 2;

    private final Application application;
    private final Applicants applicants;
    private final Faults faults = new Faults();

    private Completeness(Application application) {
        this.application = application;
        this.applicants = application.applicants();
    }

    public static Faults of(Application application, Set<String> mandatory, OnFile onFile) {
        var completeness = new Completeness(application);
        completeness.draft();
        completeness.signatures();
        completeness.independence(onFile.dependent());
        completeness.evidence(mandatory, onFile.evidence());
        completeness.certifications();
        completeness.area(onFile.crossesWithoutWords());
        completeness.wave(onFile);
        return completeness.faults;
    }

    private void draft() {
        need(!application.summary().isBlank(), "There is no summary.", "Write one into the draft.", "/summary");
        need(
                applicants.officer().isPresent(),
                "No accountable officer is named.",
                "Name the proposed accountable officer in the draft.",
                "/accountableOfficer");
    }

    /** Two providers by law; a majority of the practices where the constitution says nothing else. */
    private void signatures() {
        int signed = applicants.signedPractices().size();
        int providers = applicants.providers();
        int all = applicants.practices().size();
        need(
                providers >= FEWEST_PROVIDERS,
                "Practices of %d different providers have signed.".formatted(providers),
                "At least %d different providers must sign.".formatted(FEWEST_PROVIDERS),
                "/signatures");
        need(
                application.threshold().isReachedBy(signed, all),
                "%d of %d practices have signed.".formatted(signed, all),
                application.threshold().words() + unsigned(),
                "/signatures");
    }

    /** Who has not signed is a member all the same. */
    private String unsigned() {
        var missing = applicants.practices().stream()
                .filter(practice -> !applicants.hasSigned(practice.code()))
                .map(practice -> "%s (%s)".formatted(practice.name(), practice.code()))
                .toList();
        return missing.isEmpty() ? "" : " Not yet: " + String.join(", ", missing) + ".";
    }

    /** A signatory may have changed sides since. */
    private void independence(Set<String> dependent) {
        dependent.forEach(practice -> faults.unless(
                false,
                Fault.of(
                                APP_2,
                                "Whoever signed for practice %s belongs to the reviewing chain.".formatted(practice),
                                "Somebody else of the practice has to sign; the signature is replaced.")
                        .at("/signatures/" + practice)));
    }

    private void evidence(Set<String> mandatory, Set<String> present) {
        mandatory.forEach(type -> need(
                present.contains(type),
                "There is no %s among the evidence.".formatted(type),
                "Upload it with type %s.".formatted(type),
                "/evidence/" + type));
    }

    private void certifications() {
        var chair = applicants.certification(Capacity.CHAIR);
        var officer = applicants
                .certification(Capacity.ACCOUNTABLE_OFFICER)
                .filter(each -> applicants.officer().map(Person::subject).equals(Optional.of(each.subject())));
        certified(chair.isPresent(), Capacity.CHAIR);
        certified(officer.isPresent(), Capacity.ACCOUNTABLE_OFFICER);
        need(
                chair.isEmpty()
                        || officer.isEmpty()
                        || !chair.get().subject().equals(officer.get().subject()),
                "Chair and accountable officer are the same person.",
                "Two different people must certify.",
                "/selfCertification");
    }

    /** The words are needed; whether they convince is for the review. */
    private void area(boolean crossesWithoutWords) {
        faults.unless(
                !crossesWithoutWords,
                Fault.of(
                                REG_8,
                                "The area crosses a local authority's boundary, and nobody says why.",
                                "Give the reason with the area in the register; it is weighed in review only.")
                        .at("/area"));
    }

    /** A case that was returned keeps its wave. */
    private void wave(OnFile onFile) {
        var chosen = onFile.chosen();
        boolean open = chosen.isEmpty()
                || application.submittedAt().isPresent()
                || onFile.next()
                        .filter(next -> !next.applyBy().isAfter(chosen.get().applyBy()))
                        .isPresent();
        need(
                open,
                "Wave %s has closed.".formatted(chosen.map(Wave::code).orElse("")),
                onFile.next()
                        .map(next -> "Choose wave %s, open until %s, or none: then it is the next one."
                                .formatted(next.code(), Deadline.words(next.applyBy())))
                        .orElse("Choose no wave: the last one has closed, and the period of BLK-9 applies."),
                "/wave");
    }

    private void certified(boolean holds, Capacity capacity) {
        need(
                holds,
                "The %s has not certified the application.".formatted(capacity),
                "POST self-certification as that person, after the last change of the draft.",
                "/selfCertification/" + capacity);
    }

    private void need(boolean holds, String detail, String remedy, String pointer) {
        faults.unless(holds, Fault.of(APP_1, detail, remedy).at(pointer));
    }
}
