package org.openccg.authorisation.comparison.rest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.comparison.Comparison;
import org.openccg.authorisation.comparison.ControlLimits;
import org.openccg.authorisation.comparison.ControlLimits.Width;
import org.openccg.authorisation.comparison.OfficeFigures;
import org.openccg.authorisation.comparison.Share;

/** Offices side by side, for whoever proposes or signs. */
@Schema(name = "OfficeComparison")
record ComparisonView(
        @Schema(examples = "Outside the limits is a prompt to look, never a verdict.")
        String words,

        @Schema(examples = "8") int fewestCases,
        @Schema(examples = "211") int decided,
        @Schema(examples = "62.5") BigDecimal medianDaysToDecide,

        @Schema(examples = "PCTC-001", description = "the office that reviews the case at hand")
        String reviewing,

        List<OfficeView> offices) {

    private static final String WORDS = "Every office is counted by the same rules: each case by its first outcome,"
            + " against the rate of all offices together, with limits by the exact binomial distribution. Of twenty"
            + " offices that do the same, one lies outside the limits of 95 % by chance. Outside the limits is a prompt"
            + " to look, never a verdict; groups differ. Offices with fewer than %d decided cases are left out."
                    .formatted(Share.FEWEST);

    static ComparisonView of(Comparison comparison, String reviewing) {
        var national = comparison.national();
        boolean enough = national.decided() >= Share.FEWEST;
        return new ComparisonView(
                WORDS,
                Share.FEWEST,
                enough ? national.decided() : 0,
                enough ? days(national) : BigDecimal.ZERO,
                reviewing,
                comparison.shown().stream()
                        .map(office -> OfficeView.of(comparison, office))
                        .toList());
    }

    private static BigDecimal days(OfficeFigures figures) {
        return BigDecimal.valueOf(figures.medianDays()).setScale(1, RoundingMode.HALF_EVEN);
    }

    /** One office; no person is named or counted. */
    @Schema(name = "ComparedOffice")
    record OfficeView(
            @Schema(examples = "PCTC-001") String office,
            ShareView blocked,

            @Schema(description = "authorised with a condition of level IV or above")
            ShareView severeConditions,

            @Schema(description = "cases with an attempt to serve a notice on a ground the law does not know")
            ShareView refusedAttempts,

            @Schema(description = "of meetings on a group's set-up; left out where there are too few") @Nullable
            ShareView shortNoticeMeetings,

            @Schema(examples = "61.0") BigDecimal medianDaysToDecide) {

        static OfficeView of(Comparison comparison, String office) {
            return new OfficeView(
                    office,
                    ShareView.of(comparison.ofCases(office, OfficeFigures::blocked)),
                    ShareView.of(comparison.ofCases(office, OfficeFigures::severe)),
                    ShareView.of(comparison.ofCases(office, OfficeFigures::refused)),
                    comparison.ofMeetings(office).map(ShareView::of).orElse(null),
                    days(comparison.offices().get(office)));
        }
    }

    /** A share with what chance alone would explain. */
    @Schema(name = "ComparedShare")
    record ShareView(
            @Schema(examples = "3") int count,
            @Schema(examples = "20") int of,
            @Schema(examples = "15.0") BigDecimal percent,
            @Schema(examples = "10.0") BigDecimal nationalPercent,
            LimitsView limits95,
            LimitsView limits998,
            Share.Position position,

            @Schema(examples = "3 of 20 (15.0 %); 10.0 % in all. Chance alone explains 0 to 5.")
            String inWords) {

        static ShareView of(Share share) {
            var narrow = share.limits(Width.PERCENT_95);
            var percent = percent(share.count(), share.of());
            var national = percent(share.national(), share.ofAll());
            return new ShareView(
                    share.count(),
                    share.of(),
                    percent,
                    national,
                    LimitsView.of(narrow),
                    LimitsView.of(share.limits(Width.PERCENT_99_8)),
                    share.position(),
                    "%d of %d (%s %%); %s %% in all. Chance alone explains %d to %d."
                            .formatted(share.count(), share.of(), percent, national, narrow.low(), narrow.high()));
        }

        private static BigDecimal percent(int count, int of) {
            return BigDecimal.valueOf(100L * count).divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_EVEN);
        }
    }

    @Schema(name = "ComparisonLimits")
    record LimitsView(
            @Schema(examples = "0") int low,
            @Schema(examples = "5") int high) {

        static LimitsView of(ControlLimits limits) {
            return new LimitsView(limits.low(), limits.high());
        }
    }
}
