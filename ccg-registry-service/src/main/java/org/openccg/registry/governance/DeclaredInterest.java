package org.openccg.registry.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that could sway a member of a governing body. */
@Embeddable
@Schema(name = "DeclaredInterest")
public record DeclaredInterest(
        @Schema(examples = "Alderbeck Diagnostics Ltd") String heldIn,
        @Schema(examples = "Director") String description,
        @Column(name = "from_on") LocalDate from,

        @Column(name = "to_on") @Schema(description = "the first day on which it no longer holds") @Nullable
        LocalDate to,

        Instant declaredAt) {}
