package org.openccg.platform.outbox;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that happened in one service and that another must hear of.
 *
 * @param id the same on every delivery
 * @param type what happened, in capitals
 * @param version version of the type's {@code data}
 * @param caseId the case it belongs to
 * @param sequence counts the case's events for this receiver from 1, without gaps
 * @param occurredAt business time
 * @param data the facts
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Event(
        @NotNull UUID id,
        @NotBlank String type,
        @Positive int version,
        @NotNull UUID caseId,
        @Positive long sequence,
        @NotNull Instant occurredAt,
        @NotNull @Schema(implementation = Object.class) JsonNode data) {}
