package org.openccg.registry.office;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An office that reviews, assesses or decides. */
@Entity
@Table(name = "offices")
public class Office {

    @Id
    private String code;

    private int version;
    private String name;

    @Enumerated(EnumType.STRING)
    private OfficeKind kind;

    private @Nullable String successor;
    private @Nullable LocalDate openedOn;
    private @Nullable LocalDate lastDay;
    private boolean closingDecided;
    private @Nullable Instant passedOnAt;

    protected Office() {}

    /** The case under which its trail is kept and other services hear of it. */
    public static UUID caseOf(String code) {
        return UUID.nameUUIDFromBytes(("office:" + code).getBytes(StandardCharsets.UTF_8));
    }

    public boolean isOpenOn(LocalDate day) {
        return (openedOn == null || !day.isBefore(openedOn)) && (lastDay == null || !day.isAfter(lastDay));
    }

    /** Something that is shown with the office changed: its version moves. */
    void changed() {
        version++;
    }

    void close(LocalDate on, String to) {
        lastDay = on;
        successor = to;
        closingDecided = true;
    }

    void passedOn(Instant at) {
        passedOnAt = at;
    }

    public boolean isPassedOn() {
        return passedOnAt != null;
    }

    public UUID caseId() {
        return caseOf(code);
    }

    public String claim() {
        return kind.claim(code);
    }

    public String code() {
        return code;
    }

    public int version() {
        return version;
    }

    public String name() {
        return name;
    }

    public OfficeKind kind() {
        return kind;
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
