package org.openccg.authorisation.meeting.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.meeting.Account;
import org.openccg.authorisation.meeting.Reading;

@Schema(name = "NewMeetingAccount")
record NewAccount(
        @NotBlank @Size(max = 40) @Schema(examples = "2012-07-02T20:00")
        String noticeReceivedAt,

        @Size(max = 40) @Schema(description = "when the last paper came; without it, as the other side says") @Nullable
        String papersReceivedAt,

        @Schema(description = "whether it is to decide on the group's set-up; what the group says counts") @Nullable
        Boolean decides,

        @NotBlank @Size(max = 5_000) @Schema(examples = "The message came after surgery closed.")
        String words) {

    Account.Told told(Reading reading) {
        var papers =
                papersReceivedAt == null ? null : Times.orNone(reading.past(papersReceivedAt, "/papersReceivedAt"));
        return new Account.Told(
                Times.orNone(reading.past(noticeReceivedAt, "/noticeReceivedAt")), papers, decides, words);
    }
}
