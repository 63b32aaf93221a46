package org.openccg.authorisation.evidence.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.evidence.Announced;
import org.openccg.authorisation.evidence.NewDocument;

@Schema(name = "NewUpload")
record NewUpload(
        @NotBlank @Size(max = 50) @Schema(examples = "INTEGRATED_PLAN")
        String type,

        @NotBlank @Size(max = 200) @Schema(examples = "integrated-plan.pdf")
        String fileName,

        @NotNull @Positive @Schema(description = "Bytes of the whole file", examples = "18874368")
        Long size,

        @Pattern(regexp = "[0-9a-f]{64}")
        @Schema(
                description = "Of the whole file, to be compared in the end",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        @Nullable
        String sha256,

        @Size(max = 150) @Schema(examples = "[\"D3-02\"]") @Nullable
        List<@NotBlank @Size(max = 10) String> criteria,

        @Size(max = 200) @Schema(examples = "Finance committee") @Nullable
        String committee) {

    Announced announced() {
        var codes = criteria == null
                ? List.<String>of()
                : criteria.stream().distinct().toList();
        return new Announced(new NewDocument(type, fileName, codes, committee), size, sha256);
    }
}
