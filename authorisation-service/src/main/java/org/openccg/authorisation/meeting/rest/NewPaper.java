package org.openccg.authorisation.meeting.rest;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.evidence.Evidence;
import org.openccg.authorisation.meeting.Paper;
import org.openccg.authorisation.meeting.Reading;

@Schema(name = "NewMeetingPaper")
record NewPaper(
        @Size(max = 300) @Schema(examples = "Options for the running costs") @Nullable
        String title,

        @Schema(description = "a document of the case, in place of a title") @Nullable
        UUID evidence,

        @Size(max = 40)
        @Schema(
                examples = "2012-06-29T16:00",
                description = "ISO 8601, by England's clocks or with an offset; a document counts from its upload")
        @Nullable
        String sentAt) {

    /** Papers sent before the meeting: of each it must be known when. */
    static List<Paper> sent(List<NewPaper> papers, Reading reading) {
        return read(papers, true, reading);
    }

    /** Papers that lay on the table. */
    static List<Paper> tabled(List<NewPaper> papers, Reading reading) {
        return read(papers, false, reading);
    }

    private static List<Paper> read(List<NewPaper> papers, boolean sent, Reading reading) {
        var read = new ArrayList<Paper>();
        for (int index = 0; index < papers.size(); index++) {
            read.add(papers.get(index).paper(sent, reading, "/papers/" + index));
        }
        return List.copyOf(read);
    }

    private Paper paper(boolean sent, Reading reading, String place) {
        @Nullable
        Evidence document = evidence == null
                ? null
                : reading.document(evidence, place + "/evidence").orElse(null);
        reading.unless(
                evidence != null || (title != null && !title.isBlank()),
                "A paper has no name.",
                "Give its title, or name a document of the case.",
                place);
        reading.unless(
                !sent || sentAt != null || evidence != null,
                "Nobody knows when this paper was sent.",
                "Say when, or upload it and name the document.",
                place + "/sentAt");
        var at = sentAt == null
                ? java.util.Optional.ofNullable(document).map(Evidence::uploadedAt)
                : reading.past(sentAt, place + "/sentAt");
        return new Paper(
                title == null || title.isBlank() ? (document == null ? "" : document.fileName()) : title,
                evidence,
                at.orElse(null));
    }
}
