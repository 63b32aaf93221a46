package org.openccg.registry.merger.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.audit.Recorded;
import org.openccg.registry.merger.Ballots.Cast;

@Schema(name = "SealedVotes", description = "What pressed practices told the concern guardian")
record SealedView(
        List<PressedView> pressed,

        @Schema(description = "who looked before, and this look")
        List<LookView> looks) {

    @Schema(name = "PressedVote")
    record PressedView(
            @Schema(examples = "Z90002") String practice,
            Instant at,
            boolean wishesConcern,
            @Nullable String words) {

        static PressedView of(Cast cast) {
            return new PressedView(
                    cast.practice(),
                    cast.at(),
                    cast.vote().wishesConcern(),
                    cast.vote().words());
        }

        @Override
        public String toString() {
            return "PressedView";
        }
    }

    @Schema(name = "LookAtSealedVotes")
    record LookView(String by, Instant at) {

        static LookView of(Recorded look) {
            return new LookView(look.actorName(), look.at());
        }
    }
}
