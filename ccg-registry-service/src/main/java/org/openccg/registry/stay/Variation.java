package org.openccg.registry.stay;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * That some acts may be done although the stay is held.
 *
 * @param permitted names of the acts, in order, separated by spaces
 * @param reason what showed that it is urgent
 * @param madeAt business time
 */
@Embeddable
public record Variation(
        UUID id,
        String permitted,
        @Enumerated(EnumType.STRING) Urgency urgency,
        String reason,
        Instant madeAt) {

    public static Variation of(UUID id, Set<AdverseAct> acts, Urgency urgency, String reason, Instant at) {
        String permitted = new TreeSet<>(acts).stream().map(Enum::name).collect(Collectors.joining(" "));
        return new Variation(id, permitted, urgency, reason, at);
    }

    public Set<AdverseAct> acts() {
        return Arrays.stream(permitted.split(" "))
                .map(AdverseAct::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean isSameAs(Variation other) {
        return permitted.equals(other.permitted) && urgency == other.urgency && reason.equals(other.reason);
    }
}
