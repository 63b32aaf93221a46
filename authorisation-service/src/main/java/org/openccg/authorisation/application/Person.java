package org.openccg.authorisation.application;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.authorisation.conflict.Acting;

/** Somebody, by the id of their account and the name to show. */
@Embeddable
public record Person(
        @NotNull UUID subject,

        @NotBlank @Size(max = 200) @Schema(examples = "Amara Osei")
        String name) {

    public static Person of(Acting who) {
        return new Person(who.subject(), who.name());
    }
}
