package org.openccg.registry.ods;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.problem.Faults;
import org.openccg.registry.area.Outline;
import org.openccg.registry.ods.Known.KnownGroup;

/** Outlines of groups in a GeoJSON collection of features (RFC 7946), read one feature at a time. */
final class OutlineFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SourceFile source;
    private final Target target;
    private final Batch outlines;

    OutlineFile(SourceFile source, Target target) {
        this.source = source;
        this.target = target;
        this.outlines = new Batch(target, "outlines", "group_id, outline", """
                update area_outlines p set superseded_at = :at from given g
                where p.group_id = g.group_id::uuid and p.superseded_at is null and p.outline <> g.outline
                  and p.from_on is null and p.to_on is null
                returning 'changed', p.group_id""", """
                insert into area_outlines (group_id, outline, recorded_at)
                select distinct on (g.group_id) g.group_id::uuid, g.outline, :at from given g
                where not exists (select 1 from area_outlines p
                    where p.group_id = g.group_id::uuid and p.superseded_at is null)
                returning case when exists (select 1 from area_outlines p where p.group_id = area_outlines.group_id
                    and p.superseded_at = :at) then 'replaced' else 'created' end, group_id""");
    }

    /** Whether a file is JSON, by its first character. */
    static boolean is(SourceFile source) throws IOException {
        try (var input = Files.newInputStream(source.path())) {
            int first = input.read();
            while (first == 0xEF || first == 0xBB || first == 0xBF || Character.isWhitespace(first)) {
                first = input.read();
            }
            return first == '{';
        }
    }

    /** Reads all features and tells how many there were. */
    long read() throws IOException, SQLException {
        long count = 0;
        try (var input = Files.newInputStream(source.path());
                var parser = JSON.getFactory().createParser(input)) {
            if (!toFeatures(parser)) {
                fault(parser, "The file is no GeoJSON collection of features.", "Send a FeatureCollection (RFC 7946).");
                return 0;
            }
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                count++;
                long line = parser.currentLocation().getLineNr();
                int column = parser.currentLocation().getColumnNr();
                take(JSON.readTree(parser), count, line, column);
            }
            outlines.send();
        } catch (JacksonException e) {
            var location = e.getLocation();
            target.faults()
                    .add(
                            source.name(),
                            location == null ? 1 : location.getLineNr(),
                            location == null ? 1 : location.getColumnNr(),
                            null,
                            "The file cannot be read as JSON.",
                            "Look for what is missing or cut off here.");
        }
        return count;
    }

    /** Moves to the list of features; whatever else stands before it is passed over. */
    private static boolean toFeatures(JsonParser parser) throws IOException {
        boolean collection = true;
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            var value = parser.nextToken();
            if (name.equals("features")) {
                return collection && value == JsonToken.START_ARRAY;
            }
            if (name.equals("type")) {
                collection = "FeatureCollection".equals(parser.getText());
            }
            parser.skipChildren();
        }
        return false;
    }

    private void take(JsonNode feature, long number, long line, int column) throws SQLException {
        var properties = feature.path("properties");
        String ods = text(properties, "ccg_ods", "ods");
        String gss = text(properties, "ccg_gss", "gss");
        String named = ods == null ? target.known().groupOfGss.get(gss) : ods;
        @Nullable
        KnownGroup group = named == null ? null : target.known().groups.get(named);
        var faults = new Faults();
        if (ods == null && gss == null) {
            target.faults()
                    .add(
                            source.name(),
                            line,
                            column,
                            null,
                            "Feature %d names no group.".formatted(number),
                            "Give its properties ccg_ods or ccg_gss.");
            return;
        }
        if (group == null) {
            target.tally()
                    .note(
                            "UNKNOWN_GROUP",
                            "The code is of no group known here; its outline is left out.",
                            ods == null ? gss : ods);
            return;
        }
        var outline = Outline.of(feature.path("geometry"), "/features/" + (number - 1) + "/geometry", faults);
        faults.all().forEach(each -> target.faults()
                .add(
                        source.name(),
                        line,
                        column,
                        null,
                        each.pointer() + ": " + each.detail(),
                        String.valueOf(each.remedy())));
        outlines.add(group.id(), outline.geometry());
        if (outlines.isFull()) {
            outlines.send();
        }
    }

    private static @Nullable String text(JsonNode properties, String name, String otherwise) {
        var value = properties.hasNonNull(name) ? properties.path(name) : properties.path(otherwise);
        return value.isTextual() && !value.asText().isBlank() ? value.asText() : null;
    }

    private void fault(JsonParser parser, String detail, String remedy) {
        var at = parser.currentLocation();
        target.faults().add(source.name(), at.getLineNr(), at.getColumnNr(), null, detail, remedy);
    }
}
