package org.openccg.registry.office.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.http.Versioned;
import org.openccg.registry.office.InterestKind;
import org.openccg.registry.office.OfficeAppointment;
import org.openccg.registry.office.Person;
import org.openccg.registry.office.RegisteredInterest;

@Schema(name = "RegisteredPerson")
record PersonView(
        UUID subject,
        int version,
        @Schema(examples = "Helen Marsh") String name,
        @Schema(description = "past ones included") List<PostView> posts,
        @Schema(description = "past ones included") List<InterestView> interests)
        implements Versioned {

    static PersonView of(Person person, List<OfficeAppointment> posts, List<RegisteredInterest> interests) {
        return new PersonView(
                person.subject(),
                person.version(),
                person.name(),
                posts.stream().map(PostView::of).toList(),
                interests.stream().map(InterestView::of).toList());
    }

    @Schema(name = "RegisteredInterest")
    record InterestView(
            UUID id,
            InterestKind kind,

            @Schema(
                    examples = "practice:Z90001",
                    description = "as in the organisations claim where it is an organisation, else a name")
            String heldIn,

            String description,
            LocalDate from,

            @Schema(description = "the first day on which it no longer holds") @Nullable
            LocalDate to,

            Instant declaredAt) {

        static InterestView of(RegisteredInterest interest) {
            return new InterestView(
                    interest.id(),
                    interest.kind(),
                    interest.heldIn(),
                    interest.description(),
                    interest.from(),
                    interest.to(),
                    interest.declaredAt());
        }
    }
}
