package org.openccg.registry.area;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;

class OutlineTest {

    private static final String RING = "[[-1.5,54.5],[-1.4,54.5],[-1.4,54.6],[-1.5,54.5]]";

    @Test
    void polygons_are_kept_as_they_came_and_everything_else_is_dropped() throws JsonProcessingException {
        assertThat(read("{'type': 'Polygon', 'bbox': [1], 'crs': {}, 'coordinates': [" + RING + "]}"))
                .isEqualTo("{\"type\":\"Polygon\",\"coordinates\":[" + RING + "]}");
        assertThat(read("{'type': 'MultiPolygon', 'coordinates': [[" + RING + "], [" + RING + "," + RING + "]]}"))
                .isEqualTo("{\"type\":\"MultiPolygon\",\"coordinates\":[[" + RING + "],[" + RING + "," + RING + "]]}");
    }

    @Test
    void a_height_may_stand_beside_the_two() throws JsonProcessingException {
        assertThat(places("{'type': 'Polygon', 'coordinates': [[[-1,54,9],[-2,54,9],[-2,53,9],[-1,54,9]]]}"))
                .isEmpty();
    }

    @Test
    void every_fault_has_its_place() throws JsonProcessingException {
        assertThat(places("{}")).containsExactly("/o/type");
        assertThat(places("[]")).containsExactly("/o/type");
        assertThat(places("{'type': 'Polygon'}")).containsExactly("/o/coordinates");
        assertThat(places("{'type': 'Polygon', 'coordinates': []}")).containsExactly("/o/coordinates");
        assertThat(places("{'type': 'Polygon', 'coordinates': [[], 7]}"))
                .containsExactly("/o/coordinates/0", "/o/coordinates/1");
        assertThat(places("{'type': 'Polygon', 'coordinates': [[[-1,54],[-2,54],[-2,53],[-1.1,54]]]}"))
                .containsExactly("/o/coordinates/0/3");
        assertThat(places("{'type': 'Polygon', 'coordinates': [[[-1,54],[-1,54]]]}"))
                .containsExactly("/o/coordinates/0");
        assertThat(places("{'type': 'MultiPolygon', 'coordinates': [[" + RING
                        + "],[[[54,-1],[-1],['a',1],null,[54,-1]]]]}"))
                .containsExactly(
                        "/o/coordinates/1/0/0",
                        "/o/coordinates/1/0/1",
                        "/o/coordinates/1/0/2",
                        "/o/coordinates/1/0/3",
                        "/o/coordinates/1/0/4");
        assertThat(places("{'type': 'Polygon', 'coordinates': [[[-1e999,54],[-2,54],[-2,53],[-1e999,54]]]}"))
                .containsExactly("/o/coordinates/0/0", "/o/coordinates/0/3");
    }

    @Test
    void what_is_far_too_long_is_not_read_to_its_end() throws JsonProcessingException {
        String positions = String.join(",", Collections.nCopies(60_000, "[-1,54]"));

        assertThat(places("{'type': 'Polygon', 'coordinates': [[" + positions + "]]}"))
                .containsExactly("/o/coordinates");
    }

    private static String read(String geometry) throws JsonProcessingException {
        var faults = new Faults();
        var outline = Outline.of(new ObjectMapper().readTree(geometry.replace('\'', '"')), "/o", faults);
        assertThat(faults.all()).isEmpty();
        return outline.geometry();
    }

    private static List<String> places(String geometry) throws JsonProcessingException {
        var faults = new Faults();
        Outline.of(new ObjectMapper().readTree(geometry.replace('\'', '"')), "/o", faults);
        return faults.all().stream().map(Fault::pointer).toList();
    }
}
