package org.openccg.authorisation.amendment;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.openccg.authorisation.AsJson;

/** What is kept as JSON here. */
final class Columns {

    private Columns() {}

    @Converter
    static class OfProposed extends AsJson<Proposed> {
        OfProposed() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class OfShape extends AsJson<Shape> {
        OfShape() {
            super(new TypeReference<>() {});
        }
    }
}
