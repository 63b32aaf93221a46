package org.openccg.appeals.authorisation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * A ground the decision rests on.
 *
 * @param ground its code
 * @param criterion the criterion it ties to, if any
 * @param statutoryTest the statutory test it ties to, if any
 * @param mandatory whether it is a bar set by statute
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DecisionGround(
        String ground, @Nullable String criterion, @Nullable String statutoryTest, boolean mandatory) {

    public boolean isPermitted() {
        return PermittedGround.isOne(ground);
    }

    /** Whether somebody citing the code, and perhaps the criterion or test, means this ground. */
    public boolean isCitedBy(String code, @Nullable String criterionOrTest) {
        return ground.equals(code)
                && (criterionOrTest == null
                        || criterionOrTest.equals(criterion)
                        || criterionOrTest.equals(statutoryTest));
    }

    /** As people write it, such as {@code FINANCIAL_CONTROL (D3-02)}. */
    public String words() {
        String tie = criterion != null ? criterion : statutoryTest;
        return tie == null ? ground : "%s (%s)".formatted(ground, tie);
    }
}
