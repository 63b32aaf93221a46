package org.openccg.authorisation.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One version of what applications are measured against.
 *
 * @param version what an application freezes
 * @param provenance where the wording comes from
 */
public record CriteriaCatalogue(
        @Schema(examples = "1") String version,
        String provenance,
        List<Domain> domains,
        List<Criterion> criteria,
        List<EvidenceType> evidenceTypes,
        List<PermittedGround> permittedGrounds,
        List<ProhibitedGround> prohibitedGrounds,
        List<SupportLevel> supportLevels) {

    public Optional<Criterion> criterion(String code) {
        return criteria.stream().filter(each -> each.code.equals(code)).findFirst();
    }

    public Optional<PermittedGround> permitted(String code) {
        return permittedGrounds.stream().filter(each -> each.code.equals(code)).findFirst();
    }

    public Optional<ProhibitedGround> prohibited(String code) {
        return prohibitedGrounds.stream().filter(each -> each.code.equals(code)).findFirst();
    }

    public boolean hasEvidenceType(String code) {
        return evidenceTypes.stream().anyMatch(each -> each.code.equals(code));
    }

    public boolean hasSupportLevel(String level) {
        return supportLevels.stream().anyMatch(each -> each.level.equals(level));
    }

    /** Codes of the evidence without which nothing can be submitted. */
    public Set<String> mandatoryEvidence() {
        return evidenceTypes.stream()
                .filter(EvidenceType::mandatory)
                .map(EvidenceType::code)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    @Schema(name = "Domain")
    public record Domain(@Schema(examples = "D3") String code, String title) {}

    /** What has to be met, and the evidence types that can show it. */
    @Schema(name = "Criterion")
    public record Criterion(
            @Schema(examples = "D3-02") String code,
            @Schema(examples = "D3") String domain,
            String text,
            List<String> evidence,
            String provenance) {}

    @Schema(name = "EvidenceType")
    public record EvidenceType(
            @Schema(examples = "FINANCIAL_PLAN") String code, String title, boolean mandatory) {}

    /**
     * A ground the law permits.
     *
     * @param mandatory whether the law leaves no choice when it is made out
     * @param mustCarry what the reasons must state
     * @param statutoryTest whether it may rest on its own test instead of a criterion
     */
    @Schema(name = "PermittedGround")
    public record PermittedGround(
            @Schema(examples = "FUNCTIONS_NOT_DISCHARGEABLE")
            String code,

            String title,
            String basis,
            boolean mandatory,
            String mustCarry,
            boolean statutoryTest) {}

    @Schema(name = "ProhibitedGround")
    public record ProhibitedGround(
            @Schema(examples = "SIZE") String code, String title, String why, String lawfulInstead) {}

    @Schema(name = "SupportLevel")
    public record SupportLevel(@Schema(examples = "II") String level, String title) {}
}
