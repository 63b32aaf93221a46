package org.openccg.authorisation.notice;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.openccg.authorisation.AsJson;
import org.openccg.authorisation.application.Person;

/** What is kept as JSON here. */
final class Columns {

    private Columns() {}

    @Converter
    static class Grounds extends AsJson<List<Ground>> {
        Grounds() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class People extends AsJson<List<Person>> {
        People() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Texts extends AsJson<List<String>> {
        Texts() {
            super(new TypeReference<>() {});
        }
    }
}
