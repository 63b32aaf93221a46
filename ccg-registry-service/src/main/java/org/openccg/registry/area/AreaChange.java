package org.openccg.registry.area;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be otherwise with a group's area; what is null stays as it is.
 *
 * @param lsoas codes of all the small areas it is to have, beside those of the authorities
 * @param localAuthorities codes of authorities that lie in it as a whole
 * @param justification why it crosses a boundary; empty takes it back
 * @param outline a GeoJSON geometry
 */
public record AreaChange(
        @Nullable List<String> lsoas,
        @Nullable List<String> localAuthorities,
        @Nullable String justification,
        @Nullable JsonNode outline) {

    boolean saysWhere() {
        return lsoas != null || localAuthorities != null;
    }

    boolean isEmpty() {
        return !saysWhere() && justification == null && outline == null;
    }

    List<String> givenLsoas() {
        return lsoas == null ? List.of() : lsoas;
    }

    List<String> givenAuthorities() {
        return localAuthorities == null ? List.of() : localAuthorities;
    }
}
