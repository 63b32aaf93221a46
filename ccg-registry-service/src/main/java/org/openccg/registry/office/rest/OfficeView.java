package org.openccg.registry.office.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.office.Office;
import org.openccg.registry.office.OfficeKind;
import org.openccg.registry.office.OfficePerson;

@Schema(name = "Office")
record OfficeView(
        @Schema(examples = "PCTC-001") String code,
        @Schema(examples = "Skelwater PCT Cluster") String name,
        OfficeKind kind,
        @Schema(examples = "FELLS") @Nullable String parent,
        @Schema(examples = "FELLS") @Nullable String shaCluster,

        @Schema(examples = "NHSCB", description = "takes over the day after the last day") @Nullable
        String successor,

        @Schema(examples = "2011-10-01") @Nullable LocalDate from,
        @Schema(examples = "2013-03-31") @Nullable LocalDate lastDay,
        List<PersonView> people) {

    static OfficeView of(Office office, @Nullable String shaCluster, List<OfficePerson> people) {
        return new OfficeView(
                office.code(),
                office.name(),
                office.kind(),
                office.parent(),
                shaCluster,
                office.successor(),
                office.openedOn(),
                office.lastDay(),
                people.stream().map(PersonView::of).toList());
    }

    @Schema(name = "OfficePerson")
    record PersonView(
            UUID subject,
            @Schema(examples = "Asha Thornley") String name,

            @Schema(examples = "nhscb", description = "as in the organisations claim") @Nullable
            String employer,

            @Nullable UUID lineManager) {

        static PersonView of(OfficePerson person) {
            return new PersonView(person.subject(), person.name(), person.employer(), person.lineManager());
        }
    }
}
