package org.openccg.authorisation.appeals;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** An appeal, and the application it is about. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Appeal(@NotNull UUID appealId, @NotNull UUID applicationId) {

    static final String SENDER = "appeals-service";
}
