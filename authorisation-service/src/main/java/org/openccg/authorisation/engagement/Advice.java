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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;

/** Honest advice of a manager who reviews, with its sums or sources: shown as that, and never counted as pressure. */
@Entity
public class Advice {

    /** What advice can be on. */
    @Schema(name = "AdviceSubject")
    public enum Subject {
        SUPPORT_COST,
        RUNNING_COSTS,
        FINANCE,
        GOVERNANCE
    }

    @Id
    private UUID id;

    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    private Subject topic;

    private String text;

    @Embedded
    private @Nullable Sums sums;

    private List<String> sources;
    private String office;

    @Embedded
    private Person givenBy;

    private Instant givenAt;

    @ElementCollection
    @CollectionTable(name = "advice_reply", joinColumns = @JoinColumn(name = "advice_id"))
    @OrderColumn(name = "no")
    @BatchSize(size = 200)
    private List<Reply> replies = new ArrayList<>();

    protected Advice() {}

    Advice(
            Application application,
            Subject topic,
            String text,
            @Nullable Sums sums,
            List<String> sources,
            Person by,
            Instant at) {
        this.id = UUID.randomUUID();
        this.applicationId = application.id();
        this.topic = topic;
        this.text = text;
        this.sums = sums;
        this.sources = List.copyOf(sources);
        this.office = application.office().code();
        this.givenBy = by;
        this.givenAt = at;
    }

    void reply(Reply reply) {
        replies.add(reply);
    }

    public UUID id() {
        return id;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public Subject subject() {
        return topic;
    }

    public String text() {
        return text;
    }

    public Optional<Sums> sums() {
        return Optional.ofNullable(sums);
    }

    public List<String> sources() {
        return sources;
    }

    /** The office that reviews the group. */
    public String office() {
        return office;
    }

    public Person givenBy() {
        return givenBy;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public List<Reply> replies() {
        return List.copyOf(replies);
    }
}
