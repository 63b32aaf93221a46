package org.openccg.authorisation.amendment.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.amendment.Amendment;
import org.openccg.authorisation.amendment.Kind;
import org.openccg.authorisation.amendment.Shape;
import org.openccg.authorisation.amendment.State;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.application.Practice;

/**
 * An amendment of a bid.
 *
 * @param practice who joins or leaves
 * @param needed how many of those who apply must agree, as things stand
 * @param before what the bid was, once the amendment took effect
 * @param after what it became
 */
@Schema(name = "Amendment")
record AmendmentView(
        UUID id,
        Kind kind,
        State state,
        @Schema(examples = "Z90008") @Nullable String practice,
        @Nullable String summary,
        @Nullable Person accountableOfficer,
        @Nullable UUID constitution,
        String reason,
        Person proposedBy,
        Instant proposedAt,
        int needed,
        List<ConsentView> consents,
        @Nullable Shape before,
        @Nullable Shape after,
        @Nullable Instant endedAt) {

    static AmendmentView of(Amendment amendment, int needed) {
        var proposed = amendment.proposed();
        Practice practice = proposed.practice();
        return new AmendmentView(
                amendment.id(),
                amendment.kind(),
                amendment.state(),
                practice == null ? null : practice.code(),
                proposed.summary(),
                proposed.accountableOfficer(),
                proposed.constitution(),
                amendment.reason(),
                amendment.proposer(),
                amendment.proposedAt(),
                needed,
                amendment.consents().stream()
                        .map(each ->
                                new ConsentView(each.practice(), new Person(each.subject(), each.name()), each.at()))
                        .toList(),
                amendment.before().orElse(null),
                amendment.after().orElse(null),
                amendment.endedAt().orElse(null));
    }

    @Schema(name = "ConsentToAmendment")
    record ConsentView(@Schema(examples = "Z90002") String practice, Person by, Instant at) {}
}
