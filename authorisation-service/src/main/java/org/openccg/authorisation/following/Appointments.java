package org.openccg.authorisation.following;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Party;

/** Everybody who speaks for a group now or will. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Appointments(@NotNull UUID groupId, @NotNull List<@Valid @NotNull Appointed> appointments) {

    /**
     * One appointment.
     *
     * @param to the first day on which it no longer holds
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Appointed(
            @NotNull UUID subject,
            @NotBlank String name,
            @NotBlank String capacity,
            @Nullable String employer,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        Optional<Party> party() {
            return Party.of(subject, name, capacity, employer, from, to);
        }
    }
}
