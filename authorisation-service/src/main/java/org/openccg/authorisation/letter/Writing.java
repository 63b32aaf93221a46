package org.openccg.authorisation.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Party;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.assessment.Finding;
import org.openccg.authorisation.assessment.Findings;
import org.openccg.authorisation.catalogue.Catalogues;
import org.openccg.authorisation.catalogue.CriteriaCatalogue;
import org.openccg.authorisation.condition.AsServed;
import org.openccg.authorisation.condition.Conditions;
import org.openccg.authorisation.deadline.DeadlineKind;
import org.openccg.authorisation.deadline.Deadlines;
import org.openccg.authorisation.decision.Decision;
import org.openccg.authorisation.evidence.Evidence;
import org.openccg.authorisation.evidence.EvidenceStore;
import org.openccg.authorisation.notice.Notice;
import org.openccg.authorisation.notice.Notices;
import org.openccg.platform.directory.Directory;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.Until;

/** Writes letters from what is stored; nothing in them is typed. */
@ApplicationScoped
public class Writing {

    private final Notices notices;
    private final Findings findings;
    private final EvidenceStore evidence;
    private final Catalogues catalogues;
    private final Deadlines deadlines;
    private final Conditions conditions;
    private final Directory directory;

    Writing(
            Notices notices,
            Findings findings,
            EvidenceStore evidence,
            Catalogues catalogues,
            Deadlines deadlines,
            Conditions conditions,
            Directory directory) {
        this.notices = notices;
        this.findings = findings;
        this.evidence = evidence;
        this.catalogues = catalogues;
        this.deadlines = deadlines;
        this.conditions = conditions;
        this.directory = directory;
    }

    /** @param preview whether it is to be shown as something nobody may rely on */
    public Written notice(Application application, Notice notice, boolean preview) {
        var until = deadlines
                .of(application.id(), DeadlineKind.REPRESENTATIONS, notice.id())
                .orElseGet(() -> Until.of(notice.asServed(), null));
        var grounded = conditions.served(application.id()).getOrDefault(notice.id(), List.of()).stream()
                .map(AsServed::ground)
                .collect(Collectors.toSet());
        boolean isToBlock = IntStream.range(0, notice.grounds().size()).anyMatch(index -> !grounded.contains(index));
        return new NoticeLetter(
                        application,
                        notice,
                        isToBlock,
                        conditions.proposedWith(application.id(), notice.id()),
                        until,
                        words(application))
                .write(preview);
    }

    /** @param preview whether it is to be shown as something nobody may rely on */
    public Written decision(Application application, Decision decision, boolean preview) {
        var served = notices.of(application.id());
        return new DecisionLetter(
                        application,
                        decision,
                        served.isEmpty() ? Optional.empty() : Optional.of(served.get(served.size() - 1)),
                        notices.representations(application),
                        deadlines.of(application.id(), DeadlineKind.APPEAL, decision.id()),
                        conditions.pending(application.id()),
                        plan(application),
                        everybody(application, decision),
                        words(application))
                .write(preview);
    }

    private Optional<Until> plan(Application application) {
        return deadlines.of(application.id(), DeadlineKind.PLAN).values().stream()
                .max(Comparator.comparing(Until::lastDay));
    }

    private CaseInWords words(Application application) {
        var catalogue = application.catalogueVersion().map(catalogues::version).orElseGet(catalogues::newest);
        return new CaseInWords(
                application.applicants().groupName(),
                directory
                        .nameOf(application.office().code())
                        .orElse("the office " + application.office().code()),
                catalogue,
                documents(application.id(), catalogue),
                findings.of(application).stream().collect(Collectors.toMap(Finding::criterion, each -> each)));
    }

    private Map<UUID, String> documents(UUID id, CriteriaCatalogue catalogue) {
        return evidence.of(id).stream().collect(Collectors.toMap(Evidence::id, each -> "%s (%s, edition %d)"
                .formatted(
                        catalogue
                                .evidenceType(each.type())
                                .map(CriteriaCatalogue.EvidenceType::title)
                                .orElse(each.type()),
                        each.fileName(),
                        each.edition())));
    }

    /** Everybody appointed in the group and everybody who signed, each once. */
    private static List<Person> everybody(Application application, Decision decision) {
        var applicants = application.applicants();
        var today = java.time.LocalDate.ofInstant(decision.servedAt(), BusinessClock.LONDON);
        var people = new LinkedHashMap<UUID, Person>();
        Stream.of(
                        applicants.parties().on(today).stream().map(Writing::person),
                        applicants.officer().stream(),
                        applicants.signatories().stream())
                .flatMap(each -> each)
                .forEach(person -> people.putIfAbsent(person.subject(), person));
        return List.copyOf(people.values());
    }

    private static Person person(Party party) {
        return new Person(party.subject(), party.name());
    }
}
