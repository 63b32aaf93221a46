package org.openccg.registry.suggestion;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.Deadline;

/** That an office suggested something to a group. It binds nobody; the group answers it or leaves it. */
@Entity
@Table(name = "suggestions")
public class Suggestion {

    private static final int DAYS_TO_REPLY = 5;

    @Id
    private UUID id;

    private UUID groupId;

    @Embedded
    private Said said;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private @Nullable String practice;
    private UUID loggedBy;
    private String loggedByName;
    private Instant loggedAt;
    private @Nullable LocalDate replyUntil;
    private @Nullable String replyComputed;
    private @Nullable String reply;
    private @Nullable UUID repliedBy;
    private @Nullable String repliedByName;
    private @Nullable Instant repliedAt;

    @Enumerated(EnumType.STRING)
    private SuggestionStatus status;

    private @Nullable String answer;
    private @Nullable UUID answeredBy;
    private @Nullable Instant answeredAt;

    protected Suggestion() {}

    public Suggestion(
            UUID groupId, Said said, Channel channel, @Nullable String practice, UUID by, String byName, Instant at) {
        this.id = UUID.randomUUID();
        this.groupId = groupId;
        this.said = said;
        this.channel = channel;
        this.practice = practice;
        this.loggedBy = by;
        this.loggedByName = byName;
        this.loggedAt = at;
        this.status = SuggestionStatus.OPEN;
        if (channel.isReport()) {
            var deadline = Deadline.workingDays(at, DAYS_TO_REPLY, "the report");
            replyUntil = deadline.lastDay();
            replyComputed = deadline.computed();
        }
    }

    void reply(String words, UUID by, String name, Instant at) {
        reply = words;
        repliedBy = by;
        repliedByName = name;
        repliedAt = at;
    }

    void answer(SuggestionStatus given, @Nullable String words, UUID by, Instant at) {
        status = given;
        answer = words;
        answeredBy = by;
        answeredAt = at;
    }

    public boolean isReplied() {
        return repliedAt != null;
    }

    /** A late reply is taken all the same. */
    public boolean isRepliedLate() {
        return repliedAt != null
                && replyUntil != null
                && LocalDate.ofInstant(repliedAt, BusinessClock.LONDON).isAfter(replyUntil);
    }

    public UUID id() {
        return id;
    }

    public UUID groupId() {
        return groupId;
    }

    public Said said() {
        return said;
    }

    public Channel channel() {
        return channel;
    }

    public @Nullable String practice() {
        return practice;
    }

    public String loggedByName() {
        return loggedByName;
    }

    public Instant loggedAt() {
        return loggedAt;
    }

    /** The last day for a reply; nothing where the office itself logged it. */
    public @Nullable LocalDate replyUntil() {
        return replyUntil;
    }

    public @Nullable String replyComputed() {
        return replyComputed;
    }

    public @Nullable String reply() {
        return reply;
    }

    public @Nullable String repliedByName() {
        return repliedByName;
    }

    public @Nullable Instant repliedAt() {
        return repliedAt;
    }

    public SuggestionStatus status() {
        return status;
    }

    public @Nullable String answer() {
        return answer;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }
}
