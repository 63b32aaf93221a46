package org.openccg.authorisation.engagement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.time.Deadline;

/** A suggestion of merger, support or boundary, as the register told of it. */
@Entity
@Immutable
@Table(name = "suggestion")
public class RegisterSuggestion implements Listed {

    @Id
    private UUID id;

    private UUID groupId;
    private String kind;
    private boolean advice;
    private @Nullable String office;
    private String authorName;
    private LocalDate madeOn;
    private String text;
    private @Nullable Boolean linked;
    private @Nullable LocalDate replyUntilOn;
    private @Nullable String replyComputed;

    @ElementCollection
    @CollectionTable(name = "suggestion_reply", joinColumns = @JoinColumn(name = "suggestion_id"))
    @BatchSize(size = 200)
    private List<Reply> replies = new ArrayList<>();

    protected RegisterSuggestion() {}

    @Override
    public UUID id() {
        return id;
    }

    public UUID groupId() {
        return groupId;
    }

    public boolean isAdvice() {
        return advice;
    }

    /** As the register names it; it may come to know more of them. */
    @Override
    public String about() {
        return kind;
    }

    @Override
    public @Nullable String office() {
        return office;
    }

    @Override
    public String authorName() {
        return authorName;
    }

    @Override
    public LocalDate madeOn() {
        return madeOn;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public @Nullable Boolean linked() {
        return linked;
    }

    @Override
    public Optional<Deadline> toReply() {
        return replyUntilOn == null || replyComputed == null
                ? Optional.empty()
                : Optional.of(new Deadline(replyUntilOn, replyComputed));
    }

    @Override
    public List<Reply> replies() {
        return List.copyOf(replies);
    }
}
