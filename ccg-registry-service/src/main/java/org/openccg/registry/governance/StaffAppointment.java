package org.openccg.registry.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.Finding;
import org.openccg.registry.RegistryRule;

/** That an office put somebody to work for a group: kept as it happened, and without effect where STF-1 was not kept. */
@Entity
@Table(name = "staff")
public class StaffAppointment {

    static final String CONSULTATION_MISSING = "CONSULTATION_MISSING";

    @Id
    private UUID id;

    private UUID groupId;
    private String office;
    private String post;
    private boolean accountableOfficer;
    private String name;
    private @Nullable UUID subject;

    @Column(name = "appointed_on")
    private LocalDate appointedOn;

    private @Nullable UUID consultationId;
    private @Nullable String missing;
    private Instant recordedAt;

    protected StaffAppointment() {}

    /** Who was appointed to what. */
    public record Appointed(
            String post,
            boolean accountableOfficer,
            String name,
            @Nullable UUID subject,
            LocalDate on,
            @Nullable UUID consultationId) {

        /** A title says it where the office did not. */
        boolean isAccountableOfficer() {
            return accountableOfficer || post.toLowerCase(Locale.ROOT).contains("accountable officer");
        }
    }

    StaffAppointment(UUID groupId, String office, Appointed appointed, List<String> missing, Instant at) {
        this.id = UUID.randomUUID();
        this.groupId = groupId;
        this.office = office;
        this.post = appointed.post;
        this.accountableOfficer = appointed.isAccountableOfficer();
        this.name = appointed.name;
        this.subject = appointed.subject;
        this.appointedOn = appointed.on;
        this.consultationId = appointed.consultationId;
        this.missing = missing.isEmpty() ? null : String.join(" ", missing);
        this.recordedAt = at;
    }

    public boolean isEffective() {
        return missing == null;
    }

    public List<Finding> findings() {
        return missing == null
                ? List.of()
                : List.of(Finding.of(
                        CONSULTATION_MISSING,
                        RegistryRule.STF_1,
                        missing,
                        "Ask the group, wait ten working days or for its reply, and appoint anew."));
    }

    public UUID id() {
        return id;
    }

    public String office() {
        return office;
    }

    public String post() {
        return post;
    }

    public boolean isAccountableOfficer() {
        return accountableOfficer;
    }

    public String name() {
        return name;
    }

    public @Nullable UUID subject() {
        return subject;
    }

    public LocalDate appointedOn() {
        return appointedOn;
    }

    public @Nullable UUID consultationId() {
        return consultationId;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
