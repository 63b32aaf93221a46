package org.openccg.registry.governance.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.platform.http.Versioned;
import org.openccg.registry.Finding;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.governance.ClinicalShare;
import org.openccg.registry.governance.EmptySeat;
import org.openccg.registry.governance.GoverningBody;
import org.openccg.registry.governance.Place;

@Schema(name = "GoverningBody")
record GoverningBodyView(
        UUID groupId,

        @Schema(description = "the group's version now, whatever day was asked about")
        int version,

        LocalDate asAt,
        List<Place> members,

        @Schema(description = "whether it is as the law wants a governing body (APP-4)")
        boolean complete,

        List<Finding> faults,
        List<EmptySeat> vacancies,
        ClinicalShare clinicalShare)
        implements Versioned {

    static GoverningBodyView of(Group group, GoverningBody body) {
        return new GoverningBodyView(
                group.id(),
                group.version(),
                body.day(),
                body.places(),
                body.isComplete(),
                body.faults(),
                body.vacancies(),
                body.clinicalShare());
    }
}
