package org.openccg.authorisation.condition;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** How levels are kept. */
final class Columns {

    private Columns() {}

    /** As numbers, so that the database can compare them. */
    @Converter(autoApply = true)
    static class Levels implements AttributeConverter<SupportLevel, Integer> {

        @Override
        public @Nullable Integer convertToDatabaseColumn(@Nullable SupportLevel level) {
            return level == null ? null : level.number();
        }

        @Override
        public @Nullable SupportLevel convertToEntityAttribute(@Nullable Integer number) {
            return number == null ? null : SupportLevel.of(number);
        }
    }
}
