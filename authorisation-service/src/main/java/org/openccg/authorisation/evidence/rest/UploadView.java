package org.openccg.authorisation.evidence.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.evidence.Progress;

@Schema(name = "Upload")
record UploadView(
        UUID id,
        @Schema(examples = "INTEGRATED_PLAN") String type,
        @Schema(examples = "integrated-plan.pdf") String fileName,

        @Schema(description = "Bytes of the whole file", examples = "18874368")
        long size,

        @Nullable String sha256,

        @Schema(description = "Bytes of every part but the last", examples = "4194304")
        int partSize,

        @Schema(description = "Parts expected, numbered from 1", examples = "5")
        int parts,

        @Schema(description = "Numbers of the parts that are not here yet", examples = "[4, 5]")
        List<Integer> missing,

        @Schema(description = "Bytes", examples = "12582912")
        long received,

        @Schema(examples = "66") int percent,

        Person begunBy,
        Instant begunAt,

        @Schema(description = "From when it is removed if nobody completed it")
        Instant lapsesAt,

        @Schema(description = "The document it became, once complete") @Nullable
        UUID evidence) {

    static UploadView of(Progress progress) {
        var upload = progress.upload();
        return new UploadView(
                upload.id(),
                upload.type(),
                upload.fileName(),
                upload.size(),
                upload.sha256(),
                upload.partSize(),
                upload.parts(),
                progress.missing(),
                progress.bytesReceived(),
                progress.percent(),
                upload.beginner(),
                upload.begunAt(),
                upload.lapsesAt(),
                upload.evidence().orElse(null));
    }
}
