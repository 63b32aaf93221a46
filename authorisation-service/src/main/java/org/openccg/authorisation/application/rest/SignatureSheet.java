package org.openccg.authorisation.application.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Applicants;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Practice;

/**
 * Who stands behind a bid.
 *
 * @param needed how many practices must sign at least
 * @param providers different providers among those who signed; the law asks for two
 * @param threshold where the number comes from
 */
@Schema(name = "SignatureSheet")
record SignatureSheet(
        int signed,
        int needed,
        int of,
        int providers,

        @Schema(examples = "More than half of the practices must sign.")
        String threshold,

        List<PracticeSigned> practices) {

    static SignatureSheet of(Application application) {
        var applicants = application.applicants();
        int all = applicants.practices().size();
        return new SignatureSheet(
                applicants.signedPractices().size(),
                application.threshold().needed(all),
                all,
                applicants.providers(),
                application.threshold().words(),
                applicants.practices().stream()
                        .map(practice -> PracticeSigned.of(applicants, practice))
                        .toList());
    }

    /** How a practice stands behind the bid; without either it is a member all the same. */
    enum SignedBy {
        SIGNATURE,
        LETTER
    }

    /**
     * A practice, and how it stands behind the bid.
     *
     * @param by null while it has not signed
     * @param letter its letter of support among the evidence
     */
    @Schema(name = "PracticeSigned")
    record PracticeSigned(
            @Schema(examples = "Z90001") String practice,
            String name,
            @Schema(examples = "PR-0001") String provider,
            @Nullable SignedBy by,
            @Schema(examples = "Amara Osei") @Nullable String signatory,
            @Nullable UUID letter,
            @Nullable Instant at) {

        static PracticeSigned of(Applicants applicants, Practice practice) {
            var signature = applicants.signature(practice.code());
            if (signature.isPresent()) {
                return of(
                        practice,
                        SignedBy.SIGNATURE,
                        signature.get().name(),
                        null,
                        signature.get().at());
            }
            var letter = applicants.letter(practice.code());
            return letter.isPresent()
                    ? of(
                            practice,
                            SignedBy.LETTER,
                            null,
                            letter.get().evidence(),
                            letter.get().recordedAt())
                    : of(practice, null, null, null, null);
        }

        private static PracticeSigned of(
                Practice practice,
                @Nullable SignedBy by,
                @Nullable String signatory,
                @Nullable UUID letter,
                @Nullable Instant at) {
            return new PracticeSigned(practice.code(), practice.name(), practice.provider(), by, signatory, letter, at);
        }
    }
}
