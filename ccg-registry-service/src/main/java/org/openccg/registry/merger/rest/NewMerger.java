package org.openccg.registry.merger.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.registry.merger.Plan;
import org.openccg.registry.moment.PlausibleDay;

record NewMerger(
        @Schema(description = "ids of the groups that take part, the proposer's own among them")
        @NotEmpty
        @Size(max = 20)
        List<@NotNull UUID> groups,

        @Schema(
                examples = "NHS Alderbeck and Vale Clinical Commissioning Group",
                description = "of the group they become")
        @NotBlank
        @Size(max = 200)
        String name,

        @Schema(examples = "2012-10-01", description = "on which it begins, at the earliest") @NotNull @PlausibleDay
        LocalDate firstDay,

        @Schema(examples = "PCTC-001", description = "one of the offices that review the groups now")
        @NotBlank
        @Size(max = 20)
        String reviewingOffice,

        @Schema(description = "who is to be its chair") @NotNull @Valid
        Leader leader,

        @Schema(examples = "Our patients use the same hospital.") @NotBlank @Size(max = 4000)
        String reasons) {

    @Schema(name = "MergerLeader")
    record Leader(
            @Schema(description = "the person's id in the realm") @NotNull
            UUID subject,

            @Schema(examples = "Amara Osei") @NotBlank @Size(max = 200)
            String name,

            @Schema(examples = "Z90001", description = "a member practice of one of the groups")
            @NotBlank
            @Size(max = 10)
            String practice) {}

    Plan plan() {
        return new Plan(name, firstDay, reviewingOffice, leader.subject(), leader.name(), leader.practice(), reasons);
    }
}
