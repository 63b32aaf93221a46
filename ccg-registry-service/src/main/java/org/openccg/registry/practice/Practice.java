package org.openccg.registry.practice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A practice with patients of its own. */
@Entity
@Table(name = "practices")
public class Practice {

    @Id
    private String code;

    private String name;
    private @Nullable String postcode;
    private @Nullable String provider;
    private String status;
    private @Nullable LocalDate openedOn;
    private @Nullable LocalDate closedOn;
    private @Nullable String prescribingSetting;

    protected Practice() {}

    public boolean isOpenOn(LocalDate day) {
        return closedOn == null || day.isBefore(closedOn);
    }

    /** Who applies: the contract's holder, or the practice itself where nobody else is recorded. */
    public String applicant() {
        return provider == null ? code : provider;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public @Nullable String postcode() {
        return postcode;
    }

    public @Nullable String provider() {
        return provider;
    }

    public String status() {
        return status;
    }

    public @Nullable LocalDate openedOn() {
        return openedOn;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    public @Nullable String prescribingSetting() {
        return prescribingSetting;
    }
}
