package org.openccg.authorisation.application.rest;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A new application.
 *
 * @param startFromEarlier whether it begins with what the group's last one said and held; it does unless this is false
 */
record NewApplication(
        @NotNull @Schema(examples = "0d9c2c5e-7a44-4d0a-9d55-2b6f0c0a1e01")
        UUID groupId,

        @Schema(defaultValue = "true") @Nullable Boolean startFromEarlier) {

    boolean isFresh() {
        return Boolean.FALSE.equals(startFromEarlier);
    }
}
