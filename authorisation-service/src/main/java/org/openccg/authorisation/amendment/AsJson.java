package org.openccg.authorisation.amendment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** A record as one column of JSON: written once and read as a whole. */
abstract class AsJson<T> implements AttributeConverter<T, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Class<T> type;

    AsJson(Class<T> type) {
        this.type = type;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable T value) {
        try {
            return value == null ? null : JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable String column) {
        try {
            return column == null ? null : JSON.readValue(column, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Converter
    static class OfProposed extends AsJson<Proposed> {
        OfProposed() {
            super(Proposed.class);
        }
    }

    @Converter
    static class OfShape extends AsJson<Shape> {
        OfShape() {
            super(Shape.class);
        }
    }
}
