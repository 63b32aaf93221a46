package org.openccg.authorisation.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.CasePaper;
import org.openccg.authorisation.application.PaperEntry;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.application.Practice;
import org.openccg.platform.time.Deadline;

/** Amendments that took effect or may yet; what was taken back stands in the timeline. */
@ApplicationScoped
class AmendmentPaper implements CasePaper {

    private final Amendments amendments;

    AmendmentPaper(Amendments amendments) {
        this.amendments = amendments;
    }

    @Override
    public int place() {
        return 30;
    }

    @Override
    public String title() {
        return "Amendments of the bid";
    }

    @Override
    public List<PaperEntry> entries(Application application, LocalDate today) {
        return amendments.of(application.id()).stream()
                .filter(each -> each.state() != State.WITHDRAWN)
                .map(AmendmentPaper::entry)
                .toList();
    }

    private static PaperEntry entry(Amendment amendment) {
        var proposed = amendment.proposed();
        return PaperEntry.headed(heading(amendment))
                .and("Proposed by %s on %s, for this reason: %s"
                        .formatted(
                                amendment.proposer().name(),
                                Deadline.words(amendment.proposedAt()),
                                amendment.reason()))
                .and(Optional.ofNullable(proposed.summary()).map("The summary is to be: %s"::formatted))
                .and(Optional.ofNullable(proposed.accountableOfficer())
                        .map(officer -> "The accountable officer is to be %s.".formatted(officer.name())))
                .andAll(amendment.consents().stream().map(each -> "Practice %s agreed by %s on %s."
                        .formatted(each.practice(), each.name(), Deadline.words(each.at()))))
                .and(amendment
                        .endedAt()
                        .map(at -> "It took effect on %s.".formatted(Deadline.words(at)))
                        .orElse("It is not in effect."))
                .andAll(amendment.before().stream().flatMap(before -> replaced(proposed, before)))
                .on(Stream.of(proposed.constitution()));
    }

    private static String heading(Amendment amendment) {
        return switch (amendment.kind()) {
            case JOIN ->
                "%s joins those who apply".formatted(name(amendment.proposed().practice()));
            case LEAVE ->
                "%s no longer applies".formatted(name(amendment.proposed().practice()));
            case CHANGE_BID -> "The bid is changed";
            case MODIFY_CONSTITUTION -> "A new edition of the constitution";
        };
    }

    private static String name(@Nullable Practice practice) {
        return practice == null ? "A practice" : "%s (%s)".formatted(practice.name(), practice.code());
    }

    /** Of what it changed, how it was before. */
    private static Stream<String> replaced(Proposed proposed, Shape before) {
        var summary = proposed.summary() == null
                ? Stream.<String>empty()
                : Stream.of("Before, the summary was: " + before.summary());
        var officer = proposed.accountableOfficer() == null
                ? Stream.<String>empty()
                : Stream.of("Before, the accountable officer was to be %s."
                        .formatted(Optional.ofNullable(before.accountableOfficer())
                                .map(Person::name)
                                .orElse("nobody")));
        return Stream.concat(summary, officer);
    }
}
