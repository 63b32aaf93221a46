package org.openccg.authorisation.selfaudit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of one check in a run.
 *
 * @param found how many things should not be
 * @param failure why it could not be made, if it could not
 */
@Schema(name = "SelfAuditCheck")
public record Checked(
        @Schema(examples = "CHAINS") String check,
        @Schema(examples = "0") int found,
        @Schema(examples = "120") long milliseconds,
        @Nullable String failure) {}
