package org.openccg.authorisation.notice;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.openccg.authorisation.AsJson;

/** What is kept as JSON here. */
final class Columns {

    private Columns() {}

    @Converter
    static class Texts extends AsJson<List<String>> {
        Texts() {
            super(new TypeReference<>() {});
        }
    }
}
