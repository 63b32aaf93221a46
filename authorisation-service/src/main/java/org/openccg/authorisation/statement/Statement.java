package org.openccg.authorisation.statement;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.authorisation.application.Person;

/**
 * One version of what the group says to a criterion.
 *
 * @param version counts from 1; what is saved next names it
 */
@Schema(name = "Statement")
public record Statement(
        @Schema(examples = "D3-02") String criterion,
        @Schema(examples = "3") int version,

        @Schema(examples = "The plan balances at 24.10 a head; see the financial plan, section 4.")
        String text,

        Person changedBy,
        Instant changedAt) {}
