package org.openccg.authorisation.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

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
        return evidenceType(code).isPresent();
    }

    public Optional<EvidenceType> evidenceType(String code) {
        return evidenceTypes.stream().filter(each -> each.code.equals(code)).findFirst();
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

    /**
     * A kind of document. What the data does not say, the defaults do.
     *
     * @param formats what files of it may be, by the ending of their names
     * @param textLayer whether a file has to hold text that can be searched
     * @param ownedByOthers whether others wrote it, who need not write it in the group's name
     * @param most current documents of it a side may have, of minutes for each committee; null for no limit of its own
     */
    @Schema(name = "EvidenceType")
    public record EvidenceType(
            @Schema(examples = "FINANCIAL_PLAN") String code,
            String title,
            boolean mandatory,
            @Schema(examples = "[\"pdf\", \"docx\"]") List<String> formats,
            Boolean textLayer,
            Boolean ownedByOthers,
            @Nullable Integer most) {

        public static final List<String> FORMATS = List.of("pdf", "docx", "xlsx", "pptx");

        public EvidenceType {
            formats = formats == null ? FORMATS : List.copyOf(formats);
            textLayer = textLayer == null || textLayer;
            ownedByOthers = ownedByOthers != null && ownedByOthers;
        }
    }

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

    @Schema(name = "SupportLevelInWords")
    public record SupportLevel(@Schema(examples = "II") String level, String title) {}
}
