package org.openccg.registry.area.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.platform.http.Versioned;
import org.openccg.registry.area.AreaOfGroup;
import org.openccg.registry.area.AreaOfGroup.Crossing;
import org.openccg.registry.area.AreaOfGroup.Overlap;
import org.openccg.registry.area.AreaOfGroup.Part;

@Schema(name = "Area")
record AreaView(
        UUID groupId,
        @Schema(description = "the group's version") int version,
        LocalDate asAt,
        AreaOfGroup.Status status,

        @Schema(description = "how many small areas it is made of")
        int lsoas,

        List<Part> localAuthorities,
        Crossing crossing,

        @Schema(description = "other groups that hold some of the same")
        List<Overlap> overlaps,

        @Schema(description = "whether there is an outline at /groups/{id}/area.geojson")
        boolean outlined)
        implements Versioned {

    static AreaView of(UUID groupId, int version, LocalDate asAt, AreaOfGroup area) {
        return new AreaView(
                groupId,
                version,
                asAt,
                area.status(),
                area.lsoas(),
                area.localAuthorities(),
                area.crossing(),
                area.overlaps(),
                area.outlined());
    }
}
