package org.openccg.authorisation.letter;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.openccg.authorisation.AsJson;
import org.openccg.authorisation.application.Person;

/** What is kept as JSON here. */
final class Columns {

    private Columns() {}

    @Converter
    static class People extends AsJson<List<Person>> {
        People() {
            super(new TypeReference<>() {});
        }
    }
}
