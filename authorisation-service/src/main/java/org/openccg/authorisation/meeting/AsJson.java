package org.openccg.authorisation.meeting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import java.util.List;

/** Lists that are written once and read as a whole are kept as JSON. */
abstract class AsJson<T> implements AttributeConverter<List<T>, String> {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final TypeReference<List<T>> type;

    AsJson(TypeReference<List<T>> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(List<T> list) {
        try {
            return JSON.writeValueAsString(list);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<T> convertToEntityAttribute(String column) {
        try {
            return JSON.readValue(column, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Converter
    static class Papers extends AsJson<Paper> {
        Papers() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class People extends AsJson<Participant> {
        People() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Numbers extends AsJson<Integer> {
        Numbers() {
            super(new TypeReference<>() {});
        }
    }
}
