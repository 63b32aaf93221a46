package org.openccg.authorisation.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import java.util.List;
import org.openccg.authorisation.application.Person;

/** Lists that are written once and read as a whole are kept as JSON. */
abstract class AsJson<T> implements AttributeConverter<List<T>, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

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
    static class Grounds extends AsJson<Ground> {
        Grounds() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class People extends AsJson<Person> {
        People() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Texts extends AsJson<String> {
        Texts() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Answers extends AsJson<Answer> {
        Answers() {
            super(new TypeReference<>() {});
        }
    }
}
