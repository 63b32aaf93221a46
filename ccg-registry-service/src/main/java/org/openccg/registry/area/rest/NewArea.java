package org.openccg.registry.area.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.area.AreaChange;

@Schema(description = "what is left out stays as it is")
record NewArea(
        @Schema(
                examples = "[\"E01000001\"]",
                description = "all the small areas the group is to have, beside those of the local authorities")
        @Size(max = 35_000)
        @Nullable
        List<@NotNull String> lsoas,

        @Schema(examples = "[\"E10000001\"]", description = "local authorities that lie in the area as a whole")
        @Size(max = 400)
        @Nullable
        List<@NotNull String> localAuthorities,

        @Schema(description = "why the area crosses the boundary of a local authority; empty takes it back")
        @Size(max = 10_000)
        @Nullable
        String justification,

        @Schema(
                type = SchemaType.OBJECT,
                description = "a GeoJSON Polygon or MultiPolygon to look at; it decides nothing")
        @Nullable
        JsonNode outline) {

    AreaChange change() {
        return new AreaChange(
                lsoas, localAuthorities, justification, outline == null || outline.isNull() ? null : outline);
    }
}
