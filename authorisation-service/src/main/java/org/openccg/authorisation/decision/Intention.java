package org.openccg.authorisation.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is intended, as the body of one step under its name. */
@Schema(name = "Intention")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Intention(
        @Nullable @Valid Authorising authorise,
        @Nullable @Valid Blocking block,
        @Nullable @Valid Deferring defer,
        @Nullable @Valid Imposing imposeConditions) {

    /** The one step intended; nothing when there is none or more than one. */
    public Optional<Intended> only() {
        var all = Stream.<Intended>of(authorise, block, defer, imposeConditions)
                .filter(Objects::nonNull)
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }
}
