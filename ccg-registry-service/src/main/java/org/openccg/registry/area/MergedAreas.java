package org.openccg.registry.area;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.openccg.registry.area.Particulars.What;
import org.openccg.registry.ccg.Merged;

/** When groups become one, its area is theirs together; why it crosses a boundary it says in its own words. */
@ApplicationScoped
class MergedAreas {

    private final Session database;
    private final Composition composition;
    private final Particulars particulars;
    private final ObjectMapper json;

    MergedAreas(Session database, Composition composition, Particulars particulars, ObjectMapper json) {
        this.database = database;
        this.composition = composition;
        this.particulars = particulars;
        this.json = json;
    }

    void merged(@Observes Merged merged) {
        database.flush();
        var polygons = polygons(merged.predecessors());
        composition.merge(merged.predecessors(), merged.successor(), merged.on(), merged.at());
        particulars.close(What.JUSTIFICATION, merged.predecessors(), null, merged.on(), merged.at());
        particulars.close(What.OUTLINE, merged.predecessors(), null, merged.on(), merged.at());
        if (!polygons.isEmpty()) {
            var together = json.createObjectNode().put("type", "MultiPolygon");
            together.set("coordinates", polygons);
            particulars.become(What.OUTLINE, merged.successor(), together.toString(), merged.on(), merged.at());
        }
    }

    /** All polygons of the groups' outlines. */
    private ArrayNode polygons(Set<UUID> groups) {
        var polygons = json.createArrayNode();
        for (String outline : outlines(groups)) {
            JsonNode geometry = read(outline);
            if (geometry.path("type").asText().equals("Polygon")) {
                polygons.add(geometry.path("coordinates"));
            } else {
                geometry.path("coordinates").forEach(polygons::add);
            }
        }
        return polygons;
    }

    private List<String> outlines(Set<UUID> groups) {
        return database.createNativeQuery("""
                        select outline from area_outlines where group_id = any(cast(:groups as uuid[]))
                          and superseded_at is null and to_on is null order by group_id""", String.class)
                .setParameter("groups", groups.toArray(UUID[]::new))
                .getResultList();
    }

    private JsonNode read(String outline) {
        try {
            return json.readTree(outline);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
