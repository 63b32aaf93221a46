package org.openccg.platform.mail;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail as it is kept.
 *
 * @param address where it goes; null while nobody knows one
 * @param attempts how often it was tried
 * @param lastFailure why it was not taken the last time
 */
public record StoredMail(
        UUID id,
        UUID caseId,
        String template,
        int version,
        UUID recipient,
        String recipientName,
        @Nullable String address,
        String subject,
        String text,
        @Nullable String calendar,
        String messageId,
        Instant writtenAt,
        State state,
        int attempts,
        @Nullable Instant sentAt,
        @Nullable String lastFailure) {

    /** What became of it. */
    @Schema(name = "MailState")
    public enum State {
        PENDING,
        SENT,
        FAILED
    }

    static final String COLUMNS =
            "id, case_id, template, template_version, recipient, recipient_name, address, subject,"
                    + " body, calendar, message_id, written_at, state, attempts, sent_at, last_failure";

    static StoredMail of(Object[] row) {
        return new StoredMail(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (Integer) row[3],
                (UUID) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9],
                (String) row[10],
                at(row[11]),
                State.valueOf((String) row[12]),
                (Integer) row[13],
                row[14] == null ? null : at(row[14]),
                (String) row[15]);
    }

    private static Instant at(Object time) {
        return time instanceof Timestamp sql ? sql.toInstant() : (Instant) time;
    }

    /** Seconds to wait before the next attempt: 15, 30, 60 … at most an hour. */
    int pause() {
        return Math.min(3600, 15 << Math.min(8, Math.max(0, attempts - 1)));
    }
}
