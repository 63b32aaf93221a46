package org.openccg.registry.office;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts for an office.
 *
 * @param employer as in the organisations claim; on secondment another office than the one acted for
 */
public record OfficePerson(
        UUID subject,
        String name,
        @Nullable String employer,
        @Nullable UUID lineManager) {}
