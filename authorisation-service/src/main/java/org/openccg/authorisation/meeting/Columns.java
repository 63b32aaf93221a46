package org.openccg.authorisation.meeting;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.openccg.authorisation.AsJson;

/** What is kept as JSON here. */
final class Columns {

    private Columns() {}

    @Converter
    static class Papers extends AsJson<List<Paper>> {
        Papers() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class People extends AsJson<List<Participant>> {
        People() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Numbers extends AsJson<List<Integer>> {
        Numbers() {
            super(new TypeReference<>() {});
        }
    }
}
