package org.openccg.authorisation.decision;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.openccg.authorisation.AsJson;
import org.openccg.platform.security.Caller;

/** What is kept as JSON here. */
final class Columns {

    private Columns() {}

    @Converter
    static class Intentions extends AsJson<Intention> {
        Intentions() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Officers extends AsJson<Caller> {
        Officers() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Answers extends AsJson<List<Answer>> {
        Answers() {
            super(new TypeReference<>() {});
        }
    }
}
