package org.openccg.authorisation.application.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Applicants;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Capacity;
import org.openccg.authorisation.application.Certification;
import org.openccg.authorisation.application.Office;
import org.openccg.authorisation.application.Party;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.application.Recommendation;
import org.openccg.authorisation.application.RecommendedCondition;
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.platform.http.Versioned;

/**
 * An application, with the steps its reader could take now.
 *
 * @param dueOn the day on which the Board owes its decision, while it does; see its deadlines
 */
@Schema(name = "Application")
record ApplicationView(
        UUID id,
        int version,
        UUID groupId,

        @Schema(examples = "NHS Alderbeck Vale Clinical Commissioning Group")
        String groupName,

        Status status,
        ReviewingOffice reviewingOffice,
        String summary,
        @Nullable Person accountableOfficer,
        List<PracticeView> practices,
        List<PartyView> parties,
        List<CertificationView> selfCertifications,
        @Schema(examples = "66.67") @Nullable BigDecimal signatureThreshold,
        @Schema(examples = "1") @Nullable String wave,
        @Schema(examples = "1") @Nullable String catalogueVersion,
        Instant startedAt,
        @Nullable Instant submittedAt,
        @Schema(examples = "2012-10-02") @Nullable LocalDate dueOn,
        @Nullable Recommendation recommendation,
        @Nullable String recommendationReasons,
        List<RecommendedCondition> recommendedConditions,

        @Schema(examples = "[\"Not met and without a condition proposed: D3-02.\"]")
        List<String> recommendationWarnings,

        @Nullable UUID earlier,
        @Nullable UUID openAppeal,
        @Schema(examples = "[\"SUBMIT\", \"WITHDRAW\"]") List<String> steps)
        implements Versioned {

    static ApplicationView of(
            Application application, Acting reader, String inCharge, @Nullable LocalDate dueOn, List<String> steps) {
        var applicants = application.applicants();
        return new ApplicationView(
                application.id(),
                application.version(),
                applicants.groupId(),
                applicants.groupName(),
                application.status(),
                ReviewingOffice.of(application.office(), inCharge),
                application.summary(),
                applicants.officer().orElse(null),
                practices(applicants),
                applicants.parties().from(reader.day()).stream()
                        .map(PartyView::of)
                        .toList(),
                applicants.certifications().stream().map(CertificationView::of).toList(),
                application.threshold().percent(),
                application.wave().orElse(null),
                application.catalogueVersion().orElse(null),
                application.startedAt(),
                application.submittedAt().orElse(null),
                dueOn,
                application.review().recommendation().orElse(null),
                application.review().reasons().orElse(null),
                application.review().conditions(),
                application.review().warnings(),
                application.earlier().orElse(null),
                application.openAppeal().orElse(null),
                steps);
    }

    private static List<PracticeView> practices(Applicants applicants) {
        return applicants.practices().stream()
                .map(practice -> new PracticeView(
                        practice.code(), practice.name(), practice.provider(), applicants.hasSigned(practice.code())))
                .toList();
    }

    /**
     * The office the group applied to.
     *
     * @param inCharge code of the office that has its duties today, where it passed them on
     */
    @Schema(name = "ReviewingOffice")
    record ReviewingOffice(
            @Schema(examples = "PCTC-001") String code,
            @Schema(examples = "FELLS") @Nullable String shaCluster,
            @Schema(examples = "NHSCB") @Nullable String inCharge) {

        static ReviewingOffice of(Office office, String inCharge) {
            return new ReviewingOffice(
                    office.code(), office.shaCluster(), inCharge.equals(office.code()) ? null : inCharge);
        }
    }

    @Schema(name = "ApplyingPractice")
    record PracticeView(
            @Schema(examples = "Z90001") String practice,
            String name,
            @Schema(examples = "PR-0001") String provider,
            boolean signed) {}

    @Schema(name = "Party")
    record PartyView(
            UUID subject,
            String name,
            Capacity capacity,
            LocalDate from,
            @Nullable LocalDate to) {

        static PartyView of(Party party) {
            return new PartyView(party.subject(), party.name(), party.capacity(), party.from(), party.to());
        }
    }

    @Schema(name = "SelfCertification")
    record CertificationView(Capacity capacity, UUID subject, String name, Instant at) {

        static CertificationView of(Certification certification) {
            return new CertificationView(
                    certification.capacity(), certification.subject(), certification.name(), certification.at());
        }
    }
}
