package org.openccg.authorisation.engagement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

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

    protected RegisterSuggestion() {}

    @Override
    public UUID id() {
        return id;
    }

    public UUID groupId() {
        return groupId;
    }

    /** As the register names it; it may come to know more of them. */
    public String kind() {
        return kind;
    }

    public boolean isAdvice() {
        return advice;
    }

    public @Nullable String office() {
        return office;
    }

    public String authorName() {
        return authorName;
    }

    @Override
    public LocalDate madeOn() {
        return madeOn;
    }

    public String text() {
        return text;
    }
}
