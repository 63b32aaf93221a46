package org.openccg.authorisation.evidence;

import static org.openccg.authorisation.AuthorisationRule.APP_3;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.catalogue.CriteriaCatalogue;
import org.openccg.authorisation.evidence.Evidence.Side;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;

/** Whether a document may join the evidence of a case. */
final class Admission {

    /** Minutes of groups of many professions show a range, so more of them are wanted. */
    private static final String MANY_PROFESSIONS = "D1-02";

    private final EvidenceConfig limits;
    private final CriteriaCatalogue catalogue;
    private final Faults faults = new Faults();

    Admission(EvidenceConfig limits, CriteriaCatalogue catalogue) {
        this.limits = limits;
        this.catalogue = catalogue;
    }

    /** Everything that speaks against it, beside the documents the side already has. */
    Faults of(Upload upload, Side side, List<Evidence> current) {
        var others = current.stream()
                .filter(each -> each.side() == side && !each.isEditionOf(side, upload))
                .toList();
        form(upload);
        words(upload);
        number(upload, others);
        return faults;
    }

    private void form(Upload upload) {
        var recognised = upload.recognised();
        boolean accepted = !recognised.mediaType().isEmpty();
        need(
                accepted,
                "The content is not that of a pdf, docx, xlsx or pptx file.",
                "Send a searchable PDF or an office document.",
                "file");
        need(
                !accepted || upload.fileName().toLowerCase(Locale.ROOT).endsWith("." + recognised.extension()),
                "The file is a %s, but its name says otherwise.".formatted(recognised.extension()),
                "Give it a name that ends in .%s.".formatted(recognised.extension()),
                "file");
        need(
                upload.fileName().matches("[^\\p{Cntrl}/\\\\]{1,200}"),
                "The file's name is longer than 200 characters or holds characters a name cannot have.",
                "Rename the file.",
                "file");
        need(
                recognised.size() <= limits.largestFile().asLongValue(),
                "The file has %d bytes.".formatted(recognised.size()),
                "At most %d bytes are accepted: leave out images, or split it."
                        .formatted(limits.largestFile().asLongValue()),
                "file");
    }

    private void words(Upload upload) {
        need(
                catalogue.hasEvidenceType(upload.type()),
                "There is no such type of evidence.",
                "Use one of the evidenceTypes of GET /catalogue.",
                "type");
        need(
                upload.criteria().stream()
                        .allMatch(code -> catalogue.criterion(code).isPresent()),
                "A criterion named is not in the catalogue of this application.",
                "Use codes of GET /catalogue/%s.".formatted(catalogue.version()),
                "criteria");
        need(
                upload.committee() == null ? !isMinutes(upload) : isNamed(upload.committee()),
                "Minutes need the name of their committee.",
                "Send it as committee: at most 200 characters, in one line.",
                "committee");
    }

    private void number(Upload upload, List<Evidence> others) {
        need(
                others.size() < limits.mostDocuments(),
                "There are %d documents already.".formatted(others.size()),
                "At most %d current documents are accepted; send a new edition of one instead."
                        .formatted(limits.mostDocuments()),
                "file");
        long minutes = others.stream()
                .filter(each -> each.type().equals(Upload.MINUTES))
                .filter(each -> String.valueOf(each.committee()).equals(upload.committee()))
                .count();
        need(
                !isMinutes(upload)
                        || upload.criteria().contains(MANY_PROFESSIONS)
                        || minutes < limits.mostMinutesPerCommittee(),
                "There are %d sets of minutes of this committee already.".formatted(minutes),
                "At most %d examples of a committee's minutes are accepted."
                        .formatted(limits.mostMinutesPerCommittee()),
                "committee");
    }

    private static boolean isMinutes(Upload upload) {
        return upload.type().equals(Upload.MINUTES);
    }

    private static boolean isNamed(@Nullable String committee) {
        return committee != null && committee.matches("[^\\p{Cntrl}]{1,200}");
    }

    private void need(boolean holds, String detail, String remedy, String pointer) {
        faults.unless(holds, Fault.of(APP_3, detail, remedy).at("/" + pointer));
    }
}
