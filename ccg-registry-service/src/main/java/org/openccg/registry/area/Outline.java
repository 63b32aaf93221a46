package org.openccg.registry.area;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Iterator;
import java.util.Set;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;

/**
 * A shape on a map: a polygon or several, as GeoJSON (RFC 7946). It illustrates; small areas decide.
 *
 * @param geometry the GeoJSON text, with nothing in it but the type and the coordinates
 */
public record Outline(String geometry) {

    private static final Set<String> TYPES = Set.of("Polygon", "MultiPolygon");
    private static final int MOST_POSITIONS = 50_000;
    private static final int FEWEST_IN_A_RING = 4;

    // reach of England and its islands, with the sea beside it: west, east, south, north
    private static final double[] REACH = {-7, 2.5, 49, 56.5};

    /** Notes everything that is wrong, each with its place. */
    public static Outline of(JsonNode given, String pointer, Faults faults) {
        var reading = new Reading(faults);
        String type = given.path("type").asText();
        if (!TYPES.contains(type)) {
            reading.fault("An outline is a Polygon or a MultiPolygon.", "Send a GeoJSON geometry.", pointer + "/type");
        } else {
            reading.shape(type, given.path("coordinates"), pointer + "/coordinates");
        }
        var geometry = JsonNodeFactory.instance.objectNode();
        geometry.put("type", type).set("coordinates", given.path("coordinates"));
        return new Outline(geometry.toString());
    }

    /** Walks through the coordinates; what is too long is not walked to its end. */
    private static final class Reading {

        private final Faults faults;
        private int positions;

        private Reading(Faults faults) {
            this.faults = faults;
        }

        private void shape(String type, JsonNode coordinates, String pointer) {
            if (type.equals("Polygon")) {
                polygon(coordinates, pointer);
            } else {
                each(coordinates, "polygons", pointer, this::polygon);
            }
            if (positions > MOST_POSITIONS) {
                fault(
                        "The outline has more than %d positions.".formatted(MOST_POSITIONS),
                        "Draw it more simply: it only illustrates.",
                        pointer);
            }
        }

        private void polygon(JsonNode rings, String pointer) {
            each(rings, "rings", pointer, this::ring);
        }

        private void ring(JsonNode ring, String pointer) {
            each(ring, "positions", pointer, this::position);
            int last = ring.size() - 1;
            if (ring.isArray() && !ring.isEmpty() && ring.size() < FEWEST_IN_A_RING) {
                fault("A ring has four positions or more.", "The last is the first again.", pointer);
            }
            if (ring.isArray() && !ring.isEmpty() && !ring.get(0).equals(ring.get(last))) {
                fault("The ring is not closed.", "End it with its first position.", pointer + "/" + last);
            }
        }

        private void position(JsonNode position, String pointer) {
            positions++;
            boolean twoOrThree = position.isArray() && (position.size() == 2 || position.size() == 3);
            if (!twoOrThree || !isNumbers(position)) {
                fault("A position is a longitude and a latitude.", "Write two numbers, such as [-1.5, 54.6].", pointer);
            } else if (!isWithinReach(
                    position.get(0).asDouble(), position.get(1).asDouble())) {
                fault(
                        "The position lies far from England.",
                        "Write the longitude first and the latitude second, in degrees.",
                        pointer);
            }
        }

        private void each(JsonNode array, String things, String pointer, Visit visit) {
            if (!array.isArray() || array.isEmpty()) {
                fault("Here a list of %s is needed.".formatted(things), "See RFC 7946, section 3.1.", pointer);
                return;
            }
            Iterator<JsonNode> elements = array.elements();
            for (int i = 0; elements.hasNext() && positions <= MOST_POSITIONS; i++) {
                visit.of(elements.next(), pointer + "/" + i);
            }
        }

        private static boolean isNumbers(JsonNode position) {
            for (JsonNode number : position) {
                if (!number.isNumber()) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isWithinReach(double longitude, double latitude) {
            return longitude >= REACH[0] && longitude <= REACH[1] && latitude >= REACH[2] && latitude <= REACH[3];
        }

        private void fault(String detail, String remedy, String pointer) {
            faults.add(new Fault(null, detail, remedy, pointer));
        }

        private interface Visit {
            void of(JsonNode element, String pointer);
        }
    }
}
