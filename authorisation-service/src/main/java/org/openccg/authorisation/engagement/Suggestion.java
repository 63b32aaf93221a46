package org.openccg.authorisation.engagement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.platform.time.Deadline;
import org.openccg.platform.time.WorkingCalendar;

/** That an office suggested something to a group, word for word. It binds nobody and decides nothing. */
@Entity
@Table(name = "case_suggestion")
public class Suggestion implements Listed {

    private static final int DAYS_TO_REPLY = 5;

    @Id
    private UUID id;

    private UUID applicationId;
    private UUID groupId;

    @Embedded
    private Said said;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Embedded
    private Person loggedBy;

    private Instant loggedAt;
    private @Nullable LocalDate replyUntilOn;
    private @Nullable String replyComputed;

    @ElementCollection
    @CollectionTable(name = "case_suggestion_reply", joinColumns = @JoinColumn(name = "suggestion_id"))
    @OrderColumn(name = "no")
    @BatchSize(size = 200)
    private List<Reply> replies = new ArrayList<>();

    @Transient
    private WorkingCalendar calendar = WorkingCalendar.ENGLAND;

    protected Suggestion() {}

    Suggestion(Application application, Said said, Channel channel, WorkingCalendar calendar, Person by, Instant at) {
        this.id = UUID.randomUUID();
        this.applicationId = application.id();
        this.groupId = application.applicants().groupId();
        this.said = said;
        this.channel = channel;
        this.loggedBy = by;
        this.loggedAt = at;
        if (channel.isReport()) {
            var deadline = toReply(calendar);
            replyUntilOn = deadline.lastDay();
            replyComputed = deadline.computed();
        }
    }

    /** Only to a report, where somebody else's words are told: the person named, or the office. */
    boolean names(Acting who) {
        return channel.isReport()
                && (who.subject().equals(said.author()) || who.standing().actsFor(said.office()));
    }

    boolean isRepliedBy(UUID subject) {
        return replies.stream().anyMatch(reply -> reply.by().subject().equals(subject));
    }

    void reply(Reply reply) {
        replies.add(reply);
    }

    /** The days for a reply; none where the office itself logged it. */
    @Override
    public Optional<Deadline> toReply() {
        if (replyUntilOn == null || replyComputed == null) {
            return Optional.empty();
        }
        var recounted = toReply(calendar);
        return Optional.of(
                recounted.lastDay().isAfter(replyUntilOn) ? recounted : new Deadline(replyUntilOn, replyComputed));
    }

    private Deadline toReply(WorkingCalendar days) {
        return Deadline.workingDays(days, loggedAt, DAYS_TO_REPLY, "the report");
    }

    /** Counts the days for a reply by the present calendar: what was announced since then gives more time. */
    Suggestion under(WorkingCalendar present) {
        this.calendar = present;
        return this;
    }

    @Override
    public UUID id() {
        return id;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public UUID groupId() {
        return groupId;
    }

    public Said said() {
        return said;
    }

    @Override
    public LocalDate madeOn() {
        return said.madeOn();
    }

    public Channel channel() {
        return channel;
    }

    public Person loggedBy() {
        return loggedBy;
    }

    public Instant loggedAt() {
        return loggedAt;
    }

    @Override
    public List<Reply> replies() {
        return List.copyOf(replies);
    }

    @Override
    public String about() {
        return said.kind().name();
    }

    @Override
    public String office() {
        return said.office();
    }

    @Override
    public String authorName() {
        return said.authorName();
    }

    @Override
    public String text() {
        return said.text();
    }

    @Override
    public Boolean linked() {
        return said.linked();
    }
}
