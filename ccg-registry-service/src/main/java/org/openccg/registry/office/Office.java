package org.openccg.registry.office;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An office that reviews, assesses or decides. */
@Entity
@Table(name = "offices")
public class Office {

    @Id
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private OfficeKind kind;

    private @Nullable String parent;
    private @Nullable String successor;
    private @Nullable LocalDate openedOn;
    private @Nullable LocalDate lastDay;

    protected Office() {}

    public boolean isOpenOn(LocalDate day) {
        return (openedOn == null || !day.isBefore(openedOn)) && (lastDay == null || !day.isAfter(lastDay));
    }

    public boolean mayReviewOn(LocalDate day) {
        return kind.reviewsGroups() && isOpenOn(day);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public OfficeKind kind() {
        return kind;
    }

    public @Nullable String parent() {
        return parent;
    }

    public @Nullable String successor() {
        return successor;
    }

    public @Nullable LocalDate openedOn() {
        return openedOn;
    }

    public @Nullable LocalDate lastDay() {
        return lastDay;
    }
}
