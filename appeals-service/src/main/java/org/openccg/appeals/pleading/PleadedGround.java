package org.openccg.appeals.pleading;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * One ground of an appeal.
 *
 * @param ground what is said to be wrong
 * @param against code of the decision's ground it is about, or null when it is about the decision as a whole
 * @param text why
 */
@Embeddable
public record PleadedGround(
        @Enumerated(EnumType.STRING) @Column(name = "ground")
        GroundOfAppeal ground,

        @Nullable String against,
        String text) {}
