package org.openccg.authorisation.selfaudit;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.openccg.authorisation.AsJson;

/** What is kept as JSON here. */
final class Columns {

    private Columns() {}

    @Converter
    static class Checks extends AsJson<List<Checked>> {
        Checks() {
            super(new TypeReference<>() {});
        }
    }
}
