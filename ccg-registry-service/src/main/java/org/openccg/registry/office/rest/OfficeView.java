package org.openccg.registry.office.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.http.Versioned;
import org.openccg.registry.office.Hierarchy.Parent;
import org.openccg.registry.office.OfficeAppointments.Colleague;
import org.openccg.registry.office.OfficeCapacity;
import org.openccg.registry.office.OfficeKind;

@Schema(name = "Office")
record OfficeView(
        @Schema(examples = "PCTC-001") String code,
        int version,
        @Schema(examples = "Skelwater PCT Cluster") String name,
        OfficeKind kind,

        @Schema(examples = "cluster:PCTC-001", description = "as in the organisations claim")
        String claim,

        @Schema(examples = "FELLS", description = "whom it answers to on the day asked about") @Nullable
        String parent,

        List<ParentView> parents,
        @Schema(examples = "FELLS") @Nullable String shaCluster,

        @Schema(examples = "NHSCB", description = "takes over the day after the last day") @Nullable
        String successor,

        @Schema(examples = "PCTC-001", description = "who has its duties today: itself while it is open")
        String inCharge,

        @Schema(examples = "2011-10-01") @Nullable LocalDate from,
        @Schema(examples = "2013-03-31") @Nullable LocalDate lastDay,
        List<PersonView> people)
        implements Versioned {

    @Schema(name = "OfficeParent")
    record ParentView(
            @Schema(examples = "FELLS") String code,
            @Nullable LocalDate from,

            @Schema(description = "the first day on which it no longer holds") @Nullable
            LocalDate to) {

        static ParentView of(Parent parent) {
            return new ParentView(parent.code(), parent.from(), parent.to());
        }
    }

    @Schema(name = "OfficePerson")
    record PersonView(
            @Schema(description = "of the post") UUID id,
            UUID subject,
            @Schema(examples = "Asha Thornley") String name,
            OfficeCapacity capacity,

            @Schema(examples = "nhscb", description = "as in the organisations claim") @Nullable
            String employer,

            @Nullable UUID lineManager,

            @Schema(description = "whose part it is, in a delegation") @Nullable
            UUID deputyFor,

            @Nullable LocalDate from,

            @Schema(description = "the first day on which it no longer holds") @Nullable
            LocalDate to) {

        static PersonView of(Colleague person) {
            return new PersonView(
                    person.id(),
                    person.subject(),
                    person.name(),
                    person.capacity(),
                    person.employer(),
                    person.lineManager(),
                    person.deputyFor(),
                    person.from(),
                    person.to());
        }
    }
}
