package org.openccg.registry.area;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.moment.Moment;

/** Areas as GeoJSON (RFC 7946), written some at a time so that all of England costs no memory. */
@ApplicationScoped
public class AreaFeatures {

    public static final String MEDIA_TYPE = "application/geo+json";

    private static final int AT_A_TIME = 50;

    private static final String OUTLINED = """
            select g.id, g.code, g.gss, g.name, g.status, p.outline from groups g
            join area_outlines p on p.group_id = g.id and %s
            where g.id > :after and %s order by g.id limit :most""".formatted(Moment.THEN.formatted("p"), Composition.ACTIVE);

    private final Session database;
    private final Areas areas;
    private final ObjectMapper json;

    AreaFeatures(Session database, Areas areas, ObjectMapper json) {
        this.database = database;
        this.areas = areas;
        this.json = json;
    }

    /** One group's; without an outline it is a feature that is nowhere. */
    public Feature of(Group group, Moment moment) {
        var outline = areas.outlineOf(group.id(), moment).orElse(null);
        return new Feature(
                group.id(),
                group.code(),
                group.gss(),
                group.name(),
                group.status().name(),
                outline);
    }

    public void write(Feature feature, OutputStream output) throws IOException {
        try (var generator = generator(output)) {
            feature(feature, generator);
        }
    }

    /** Every group's that has an outline. */
    public void writeAll(Moment moment, OutputStream output) throws IOException {
        try (var generator = generator(output)) {
            generator.writeStartObject();
            generator.writeStringField("type", "FeatureCollection");
            generator.writeArrayFieldStart("features");
            var some = after(new UUID(0, 0), moment);
            while (!some.isEmpty()) {
                for (Feature each : some) {
                    feature(each, generator);
                }
                some = after(some.get(some.size() - 1).id(), moment);
            }
            generator.writeEndArray();
            generator.writeEndObject();
        }
    }

    private JsonGenerator generator(OutputStream output) throws IOException {
        // the container closes what it opened
        return json.getFactory().createGenerator(output).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    private List<Feature> after(UUID last, Moment moment) {
        return QuarkusTransaction.requiringNew().call(() -> moment
                .in(database.createNativeQuery(OUTLINED, Object[].class))
                .setParameter("after", last)
                .setParameter("most", AT_A_TIME)
                .getResultList()
                .stream()
                .map(row -> new Feature(
                        (UUID) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4], (String)
                                row[5]))
                .toList());
    }

    private static void feature(Feature feature, JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        generator.writeStringField("type", "Feature");
        generator.writeStringField("id", feature.id.toString());
        generator.writeObjectFieldStart("properties");
        generator.writeStringField("ccg_ods", feature.code);
        generator.writeStringField("ccg_gss", feature.gss);
        generator.writeStringField("ccg_name", feature.name);
        generator.writeStringField("status", feature.status);
        generator.writeEndObject();
        generator.writeFieldName("geometry");
        if (feature.outline == null) {
            generator.writeNull();
        } else {
            generator.writeRawValue(feature.outline);
        }
        generator.writeEndObject();
    }

    /** A group with the GeoJSON geometry of its outline. */
    public record Feature(
            UUID id,
            @Nullable String code,
            @Nullable String gss,
            String name,
            String status,
            @Nullable String outline) {}
}
