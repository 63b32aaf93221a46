package org.openccg.registry.governance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many on the body are clinicians, beside what was counted in England. Information: no share is asked for.
 *
 * @param notSaid of how many members nobody said
 * @param gps those who hold a GP's seat
 */
@Schema(name = "ClinicalShare")
public record ClinicalShare(
        int members,
        int clinicians,
        int notSaid,
        int gps,
        @Schema(examples = "50.0") @Nullable BigDecimal clinicalPercent,
        @Schema(examples = "33.3") @Nullable BigDecimal gpPercent,
        Benchmark benchmark) {

    /** A count that was published. */
    @Schema(name = "ClinicalBenchmark")
    public record Benchmark(int gps, int seats, BigDecimal percent, String counted) {}

    // dossier section 3: GPs on the boards of the groups of 2012
    static final Benchmark IN_2012 = new Benchmark(
            645, 1325, percent(645, 1325), "seats held by GPs on governing bodies in England, 2012; no target");

    static ClinicalShare of(List<List<Place>> people) {
        int clinicians =
                (int) people.stream().filter(ClinicalShare::isClinician).count();
        int notSaid = (int) people.stream()
                .filter(person -> person.stream().allMatch(place -> place.clinician() == null))
                .count();
        int gps = (int) people.stream()
                .filter(person -> person.stream().anyMatch(place -> place.role() == GoverningRole.GP))
                .count();
        int members = people.size();
        return new ClinicalShare(
                members,
                clinicians,
                notSaid,
                gps,
                members == 0 ? null : percent(clinicians, members),
                members == 0 ? null : percent(gps, members),
                IN_2012);
    }

    private static boolean isClinician(List<Place> person) {
        return person.stream().anyMatch(place -> Boolean.TRUE.equals(place.clinician()));
    }

    private static BigDecimal percent(int part, int whole) {
        return BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_EVEN);
    }
}
