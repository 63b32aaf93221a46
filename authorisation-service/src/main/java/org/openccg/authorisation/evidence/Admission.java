package org.openccg.authorisation.evidence;

import static org.openccg.authorisation.AuthorisationRule.APP_3;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.catalogue.CriteriaCatalogue;
import org.openccg.authorisation.catalogue.CriteriaCatalogue.EvidenceType;
import org.openccg.authorisation.evidence.Evidence.Side;
import org.openccg.authorisation.evidence.inspection.Flaw;
import org.openccg.authorisation.evidence.inspection.Inspected;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;

/** Whether a document may join the evidence of a case. */
final class Admission {

    /** Minutes of groups of many professions show a range, so more of them are wanted. */
    private static final String MANY_PROFESSIONS = "D1-02";

    private final EvidenceConfig limits;
    private final CriteriaCatalogue catalogue;
    private final NewDocument document;
    private final Optional<EvidenceType> type;
    private final List<String> formats;
    private final Faults faults = new Faults();

    Admission(EvidenceConfig limits, CriteriaCatalogue catalogue, NewDocument document) {
        this.limits = limits;
        this.catalogue = catalogue;
        this.document = document;
        this.type = catalogue.evidenceType(document.type());
        this.formats = type.map(EvidenceType::formats).orElse(EvidenceType.FORMATS);
    }

    /** Everything that speaks against a file that is here, beside the documents the side already has. */
    Faults of(Inspected inspected, Side side, List<Evidence> present) {
        content(inspected);
        name();
        size(inspected.size());
        words();
        number(side, present);
        return faults;
    }

    /** What can be known before a file is sent, so that nobody sends it in vain. */
    Faults announced(long size, Side side, List<Evidence> present) {
        need(
                formats.contains(document.extension()),
                "A name that ends in .%s is not that of a file accepted as %s."
                        .formatted(document.extension(), document.type()),
                "Send " + either() + ".",
                "file");
        name();
        size(size);
        words();
        number(side, present);
        return faults;
    }

    private void content(Inspected inspected) {
        need(
                inspected.isRecognised() || isExplained(inspected),
                "The content looks like %s, and not like %s.".formatted(inspected.mediaType(), either()),
                "Send %s, searchable; a renamed file stays what it is.".formatted(either()),
                "file");
        need(
                !inspected.isRecognised() || formats.contains(inspected.extension()),
                "A %s file is not accepted as %s.".formatted(inspected.extension(), document.type()),
                "Send " + either() + ".",
                "file");
        need(
                !inspected.isRecognised() || document.extension().equals(inspected.extension()),
                "The file is a %s, but its name says otherwise.".formatted(inspected.extension()),
                "Give it a name that ends in .%s.".formatted(inspected.extension()),
                "file");
        boolean textNeeded = type.map(EvidenceType::textLayer).orElse(true);
        inspected.flaws().stream()
                .filter(flaw -> textNeeded || flaw != Flaw.WITHOUT_TEXT)
                .forEach(flaw -> need(false, flaw.detail(), flaw.remedy(), "file"));
    }

    /** An unrecognised file whose flaw says more than what it looks like. */
    private static boolean isExplained(Inspected inspected) {
        return !inspected.flaws().isEmpty();
    }

    private void name() {
        need(
                document.fileName().matches("[^\\p{Cntrl}/\\\\]{1,200}"),
                "The file's name is longer than 200 characters or holds characters a name cannot have.",
                "Rename the file.",
                "file");
    }

    private void size(long size) {
        long most = limits.largestFile().asLongValue();
        need(
                size <= most,
                "The file has %d bytes, %s.".formatted(size, megabytes(size)),
                "At most %d bytes (%s) are accepted: leave out images, or split it.".formatted(most, megabytes(most)),
                "file");
    }

    private void words() {
        need(
                type.isPresent(),
                "There is no such type of evidence.",
                "Use one of the evidenceTypes of GET /catalogue.",
                "type");
        faults.unless(
                Linking.isKnown(catalogue, document.criteria()),
                Linking.unknown(catalogue).at("/criteria"));
        need(
                document.committee() == null ? !document.isMinutes() : isNamed(document.committee()),
                "Minutes need the name of their committee.",
                "Send it as committee: at most 200 characters, in one line.",
                "committee");
    }

    private void number(Side side, List<Evidence> present) {
        var others = present.stream()
                .filter(each -> each.side() == side && !each.isEditionOf(side, document))
                .toList();
        need(
                others.size() < limits.mostDocuments(),
                "There are %d documents already.".formatted(others.size()),
                "At most %d current documents are accepted; send a new edition of one instead."
                        .formatted(limits.mostDocuments()),
                "file");
        var sameType = others.stream()
                .filter(each -> each.type().equals(document.type()))
                .toList();
        if (document.isMinutes()) {
            minutes(sameType);
        } else {
            type.map(EvidenceType::most)
                    .ifPresent(most -> need(
                            sameType.size() < most,
                            "There are %d documents of type %s already.".formatted(sameType.size(), document.type()),
                            "At most %d are accepted; send a new edition of one under its name.".formatted(most),
                            "type"));
        }
    }

    private void minutes(List<Evidence> others) {
        int most = type.map(EvidenceType::most).orElse(limits.mostMinutesPerCommittee());
        long sets = others.stream()
                .filter(each -> String.valueOf(each.committee()).equals(document.committee()))
                .count();
        need(
                document.criteria().contains(MANY_PROFESSIONS) || sets < most,
                "There are %d sets of minutes of this committee already.".formatted(sets),
                "At most %d examples of a committee's minutes are accepted, unless they show criterion %s."
                        .formatted(most, MANY_PROFESSIONS),
                "committee");
    }

    private String either() {
        int last = formats.size() - 1;
        return last == 0 ? formats.get(0) : String.join(", ", formats.subList(0, last)) + " or " + formats.get(last);
    }

    private static String megabytes(long bytes) {
        return "%.1f MiB".formatted(bytes / (double) (1 << 20));
    }

    private static boolean isNamed(@Nullable String committee) {
        return committee != null && committee.matches("[^\\p{Cntrl}]{1,200}");
    }

    private void need(boolean holds, String detail, String remedy, String pointer) {
        faults.unless(holds, Fault.of(APP_3, detail, remedy).at("/" + pointer));
    }
}
