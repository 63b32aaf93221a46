package org.openccg.registry.sharing.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.sharing.Agreement.Proposed;
import org.openccg.registry.sharing.LeadCommissioner;
import org.openccg.registry.sharing.SharingParty;

@Schema(name = "NewSharingAgreement")
record NewAgreement(
        @Schema(description = "the party for which you speak; it agrees thereby") @NotNull
        UUID group,

        @Schema(description = "two groups or more, whose shares add up to exactly 100.00") @NotEmpty @Size(max = 50)
        List<@NotNull @Valid NewParty> parties,

        @Schema(examples = "[\"Finance\", \"Human resources\"]", description = "what is shared")
        @NotEmpty
        @Size(max = 50)
        List<@NotBlank @Size(max = 200) String> lines,

        @Schema(description = "the party that employs the shared people and holds the shared things") @NotNull
        UUID host,

        @Schema(examples = "6", description = "months of notice with which a party leaves") @NotNull @Min(0) @Max(60)
        Integer exitNoticeMonths,

        @Schema(description = "who acts for all in a contract; one for each contract") @Size(max = 100) @Nullable
        List<@NotNull @Valid NewLead> leads,

        @Schema(description = "the agreement in whose place this one comes, to change keys or when a party leaves")
        @Nullable
        UUID replaces) {

    @Schema(name = "NewSharingParty")
    record NewParty(
            @NotNull UUID group,

            @Schema(examples = "25", description = "per cent of the costs")
            @NotNull
            @PositiveOrZero
            @DecimalMax("100")
            @Digits(integer = 3, fraction = 2)
            BigDecimal share) {}

    @Schema(name = "NewLeadCommissioner")
    record NewLead(
            @Schema(examples = "Alderbeck Ambulance Service 2012/13") @NotBlank @Size(max = 200)
            String contract,

            @NotNull UUID group) {}

    Proposed proposed() {
        return new Proposed(
                group,
                parties.stream()
                        .map(party -> new SharingParty(party.group, party.share))
                        .toList(),
                lines,
                host,
                exitNoticeMonths,
                leads == null
                        ? List.of()
                        : leads.stream()
                                .map(lead -> new LeadCommissioner(lead.contract.strip(), lead.group))
                                .toList(),
                replaces);
    }
}
