package org.openccg.authorisation.condition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A function the group does not exercise itself, and the three factors weighed in choosing who does (CND-7).
 *
 * @param group the other group, when it is not the Board
 * @param willing the other group's own word
 */
@Embeddable
@Schema(name = "WithheldFunction")
public record WithheldFunction(
        @Size(max = 500) @Schema(examples = "Commissioning of urgent care")
        String function,

        @NotNull @Enumerated(EnumType.STRING) Exerciser exercisedBy,
        @Nullable @Column(name = "group_id") UUID group,

        @Size(max = 200) @Schema(examples = "NHS Moorside Clinical Commissioning Group") @Nullable
        String groupName,

        @Size(max = 5_000) @Schema(examples = "Runs the same contract next door.")
        String effectiveness,

        @Size(max = 5_000) @Schema(examples = "Its team has room.")
        String capability,

        @Size(max = 5_000) @Schema(examples = "Its governing body agreed on 3 September.")
        String willingness,

        @Nullable Boolean willing) {

    public WithheldFunction {
        function = function == null ? "" : function;
        effectiveness = effectiveness == null ? "" : effectiveness;
        capability = capability == null ? "" : capability;
        willingness = willingness == null ? "" : willingness;
    }

    /** Who exercises it, in words. */
    public String exerciser() {
        return exercisedBy == Exerciser.BOARD ? "the NHS Commissioning Board" : String.valueOf(groupName);
    }

    boolean isByAWillingGroup() {
        return group != null && groupName != null && !groupName.isBlank() && Boolean.TRUE.equals(willing);
    }

    boolean weighsAllFactors() {
        return !function.isBlank() && !effectiveness.isBlank() && !capability.isBlank() && !willingness.isBlank();
    }

    /** Who may exercise a function in the place of a group. */
    @Schema(name = "Exerciser")
    public enum Exerciser {
        BOARD,
        GROUP
    }
}
