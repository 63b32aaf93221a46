package org.openccg.authorisation.agenda.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.agenda.Agenda;
import org.openccg.authorisation.agenda.Readiness.Ready;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.application.Status;
import org.openccg.platform.http.Versioned;
import org.openccg.platform.problem.Fault;

/** An agenda with what each of its cases waits for. */
@Schema(name = "Agenda")
record AgendaView(
        UUID id,
        int version,
        @Schema(examples = "1") String wave,
        @Schema(examples = "Decisions of wave 1") String title,
        Instant embargoUntil,
        Person setBy,
        Instant setAt,
        @Nullable Instant releasedAt,
        @Nullable Person releasedBy,
        boolean ready,
        List<Item> items)
        implements Versioned {

    static AgendaView of(Agenda agenda, List<Item> items) {
        return new AgendaView(
                agenda.id(),
                agenda.version(),
                agenda.wave(),
                agenda.title(),
                agenda.embargoUntil(),
                agenda.setBy(),
                agenda.setAt(),
                agenda.releasedAt().orElse(null),
                agenda.releasedBy().orElse(null),
                agenda.releasedAt().isEmpty() && items.stream().allMatch(Item::ready),
                items);
    }

    /**
     * A case of an agenda.
     *
     * @param draftedBy in whose name it would be decided
     * @param readiness what it waits for, in words
     */
    @Schema(name = "AgendaItem")
    record Item(
            UUID applicationId,
            String groupName,
            Status status,
            @Nullable Person draftedBy,
            boolean ready,

            @Schema(examples = "Drafted by Jory Penn; it can be decided.")
            String readiness,

            List<String> faults) {

        static Item open(Ready ready) {
            var application = ready.application();
            var by = ready.drafted().map(draft -> draft.by());
            String drafted =
                    by.map(each -> "Drafted by %s; ".formatted(each.name())).orElse("");
            String then = ready.isReady()
                    ? "it can be decided."
                    : ready.faults().size() + (ready.faults().size() == 1 ? " thing keeps" : " things keep")
                            + " it from being decided.";
            return new Item(
                    application.id(),
                    ready.groupName(),
                    application.status(),
                    by.orElse(null),
                    ready.isReady(),
                    by.isEmpty() ? "No decision is drafted." : drafted + then,
                    ready.faults().stream().map(Fault::detail).toList());
        }

        static Item released(Application application) {
            return new Item(
                    application.id(),
                    application.applicants().groupName(),
                    application.status(),
                    null,
                    false,
                    "It was decided.",
                    List.of());
        }
    }
}
