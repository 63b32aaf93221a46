package org.openccg.appeals.appeal.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.appeals.appeal.Notice;
import org.openccg.appeals.pleading.Pleading;
import org.openccg.appeals.pleading.StatedGround;

/** The whole text of a draft, in place of what it said before. */
record AppealText(
        @NotNull @Size(max = 100) List<@NotNull @Valid StatedGround> grounds,

        @Schema(examples = "The block rests on a plan the office did not read.") @NotBlank @Size(max = 100_000)
        String statement,

        @Schema(examples = "Ada Quill, Quill and Partners, example.org") @Nullable @Size(max = 1_000)
        String representative) {

    Notice notice() {
        return new Notice(Pleading.read(grounds), statement, representative);
    }
}
