package org.openccg.registry.area;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.problem.Fault;
import org.openccg.registry.RegistryRule;

/**
 * Where a group lies at one moment.
 *
 * @param lsoas how many small areas it is made of
 * @param overlaps other groups that hold some of the same
 * @param outlined whether there is an outline to look at
 */
public record AreaOfGroup(
        Status status,
        int lsoas,
        List<Part> localAuthorities,
        Crossing crossing,
        List<Overlap> overlaps,
        boolean outlined) {

    /** Nobody said where the group lies, which is no fault; or it is known. */
    @Schema(name = "AreaStatus")
    public enum Status {
        UNKNOWN,
        DECLARED
    }

    /** What of it lies in one local authority. */
    @Schema(name = "AreaPart")
    public record Part(@Schema(examples = "E10000001") String code, String name, int lsoas, int settled) {}

    /**
     * Whether it crosses the boundary of a local authority, and why.
     *
     * @param stopsSubmission what would keep the group from submitting an application now
     */
    @Schema(name = "AreaCrossing")
    public record Crossing(
            boolean crosses,
            List<String> authorities,
            @Nullable String justification,
            @Nullable Missing stopsSubmission) {}

    /** A rule that wants something more. */
    @Schema(name = "AreaMissing")
    public record Missing(@Schema(examples = "REG-8") String rule, String detail, String remedy) {

        static final Missing JUSTIFICATION = of(Fault.of(
                RegistryRule.REG_8,
                "The area crosses a boundary between local authorities, and the group has not said why.",
                "Add a justification with PUT /groups/{id}/area; words are enough, nobody's permission is needed."));

        private static Missing of(Fault fault) {
            return new Missing(RegistryRule.REG_8.id(), fault.detail(), String.valueOf(fault.remedy()));
        }
    }

    /**
     * Another group that holds some of the same small areas.
     *
     * @param settled how many of them are settled as the other group's
     */
    @Schema(name = "AreaOverlap")
    public record Overlap(UUID groupId, @Nullable String code, String name, int lsoas, int settled) {}

    static AreaOfGroup of(List<Part> parts, List<Overlap> overlaps, @Nullable String justification, boolean outlined) {
        boolean crosses = parts.size() > 1;
        return new AreaOfGroup(
                parts.isEmpty() ? Status.UNKNOWN : Status.DECLARED,
                parts.stream().mapToInt(Part::lsoas).sum(),
                parts,
                new Crossing(
                        crosses,
                        crosses ? parts.stream().map(Part::name).toList() : List.of(),
                        justification,
                        crosses && justification == null ? Missing.JUSTIFICATION : null),
                overlaps,
                outlined);
    }
}
