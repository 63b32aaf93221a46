package org.openccg.registry.support.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.moment.PlausibleDay;
import org.openccg.registry.support.Option;
import org.openccg.registry.support.Party;
import org.openccg.registry.support.Proposer;
import org.openccg.registry.support.Provider;
import org.openccg.registry.support.Route;
import org.openccg.registry.support.SupportDecision.Stated;
import org.openccg.registry.support.Terms;

record NewSupportDecision(
        @Schema(examples = "Business intelligence") @NotBlank @Size(max = 200)
        String serviceLine,

        @NotNull @Valid NewProvider provider,
        @NotNull Route route,

        @Schema(description = "what the group was shown: two or more, or the reason why not") @NotNull @Size(max = 20)
        List<@NotNull @Valid NewOption> options,

        @Schema(examples = "Nobody else offers it in the county") @Size(min = 1, max = 2000) @Nullable
        String fewerOptionsBecause,

        @Schema(examples = "120000.00", description = "pounds")
        @NotNull
        @PositiveOrZero
        @Digits(integer = 10, fraction = 2)
        BigDecimal annualPrice,

        @Schema(examples = "2012-10-01") @NotNull @PlausibleDay
        LocalDate startsOn,

        @Schema(examples = "18", description = "null: without end") @Min(1) @Max(600) @Nullable
        Integer termMonths,

        @Schema(description = "how long nobody may leave; null: no such time") @Min(1) @Max(600) @Nullable
        Integer minimumTermMonths,

        @Schema(examples = "6", description = "null: no way out was agreed") @Min(0) @Max(600) @Nullable
        Integer exitNoticeMonths,

        @Schema(description = "whether the group may buy from nobody else") @NotNull
        Boolean exclusive,

        @NotNull @Valid NewProposer proposer,

        @Schema(description = "who decided; what an office says the group decided waits for the group") @NotNull
        Party decider,

        @Schema(
                description =
                        "that the group knows it is for more than 18 months; counts when the group says so itself")
        @NotNull
        Boolean longTermAcknowledged) {

    @Schema(name = "NewSupportProvider")
    record NewProvider(
            @Schema(examples = "Fells Commissioning Support") @NotBlank @Size(max = 200)
            String name,

            @Schema(examples = "0AX") @Size(min = 1, max = 20) @Nullable
            String code) {}

    @Schema(name = "NewSupportOption")
    record NewOption(
            @Schema(examples = "Downs Commissioning Support") @NotBlank @Size(max = 200)
            String provider,

            @Schema(examples = "115000.00", description = "pounds")
            @NotNull
            @PositiveOrZero
            @Digits(integer = 10, fraction = 2)
            BigDecimal annualPrice,

            @Schema(description = "null: without end") @Min(1) @Max(600) @Nullable
            Integer termMonths) {}

    @Schema(name = "NewSupportProposer")
    record NewProposer(
            @NotNull Party party,

            @Schema(examples = "Odo Farrant") @NotBlank @Size(max = 200)
            String name,

            @Schema(examples = "Director of commissioning development of the cluster") @NotBlank @Size(max = 200)
            String capacity) {}

    Stated stated() {
        return new Stated(
                serviceLine,
                new Provider(provider.name, provider.code),
                route,
                new Terms(annualPrice, startsOn, termMonths, minimumTermMonths, exitNoticeMonths, exclusive),
                options.stream()
                        .map(option -> new Option(option.provider, option.annualPrice, option.termMonths))
                        .toList(),
                fewerOptionsBecause,
                new Proposer(proposer.party, proposer.name, proposer.capacity),
                decider,
                longTermAcknowledged);
    }
}
