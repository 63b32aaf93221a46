package org.openccg.registry.sharing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.problem.Refused;
import org.openccg.registry.RegistryProblem;

/** Groups share overheads and stay groups of their own. What they agreed on never changes; they may agree anew. */
@Entity
@Table(name = "sharing_agreements")
public class Agreement {

    @Id
    private UUID id;

    @Version
    private int version = 1;

    @Enumerated(EnumType.STRING)
    private AgreementStatus status;

    @ElementCollection
    @CollectionTable(name = "sharing_parties", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<SharingParty> parties;

    @ElementCollection
    @CollectionTable(name = "sharing_consents", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<SharingConsent> consents = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "shared_lines", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    @Column(name = "line")
    @BatchSize(size = 200)
    private List<String> lines;

    @ElementCollection
    @CollectionTable(name = "lead_commissioners", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<LeadCommissioner> leads;

    private UUID host;
    private int exitNoticeMonths;
    private @Nullable UUID replaces;
    private UUID proposedBy;
    private Instant proposedAt;
    private @Nullable LocalDate inForceFrom;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    protected Agreement() {}

    /**
     * What is to be shared, by whom and how.
     *
     * @param replaces the agreement in whose place it comes, if any
     */
    public record Proposed(
            UUID by,
            List<SharingParty> parties,
            List<String> lines,
            UUID host,
            int exitNoticeMonths,
            List<LeadCommissioner> leads,
            @Nullable UUID replaces) {}

    /** Whoever proposes agrees thereby. */
    Agreement(Proposed proposed, UUID person, Instant at) {
        this.id = UUID.randomUUID();
        this.status = AgreementStatus.PROPOSED;
        this.parties = List.copyOf(proposed.parties);
        this.lines = List.copyOf(proposed.lines);
        this.leads = List.copyOf(proposed.leads);
        this.host = proposed.host;
        this.exitNoticeMonths = proposed.exitNoticeMonths;
        this.replaces = proposed.replaces;
        this.proposedBy = proposed.by;
        this.proposedAt = at;
        this.consents.add(new SharingConsent(proposed.by, at, person));
    }

    /**
     * A party agrees; the last one puts it in force.
     *
     * @param from the first day of which that may be
     */
    void agree(UUID groupId, UUID person, Instant at, LocalDate today, LocalDate from) {
        SharingStep.AGREE.refuseUnlessFrom(statusOn(today));
        if (consentOf(groupId).isPresent()) {
            throw Refused.because(
                    RegistryProblem.OVER_ALREADY, "The group has agreed already.", "Wait for the other parties.");
        }
        consents.add(new SharingConsent(groupId, at, person));
        if (consents.size() == parties.size()) {
            status = AgreementStatus.IN_FORCE;
            inForceFrom = from;
        }
    }

    /** Keys without a party add up to less than the whole: it ends for all, and the rest agree anew. */
    void leave(LocalDate on, LocalDate today) {
        SharingStep.LEAVE.refuseUnlessFrom(statusOn(today));
        endsOn = on;
    }

    void withdraw(LocalDate today) {
        SharingStep.WITHDRAW.refuseUnlessFrom(statusOn(today));
        status = AgreementStatus.WITHDRAWN;
    }

    public AgreementStatus statusOn(LocalDate day) {
        boolean over = endsOn != null && !day.isBefore(endsOn);
        return status == AgreementStatus.IN_FORCE && over ? AgreementStatus.ENDED : status;
    }

    public Optional<SharingConsent> consentOf(UUID groupId) {
        return consents.stream()
                .filter(consent -> consent.groupId().equals(groupId))
                .findFirst();
    }

    boolean hasParty(UUID groupId) {
        return parties.stream().anyMatch(party -> party.groupId().equals(groupId));
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public List<SharingParty> parties() {
        return List.copyOf(parties);
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    public List<LeadCommissioner> leads() {
        return List.copyOf(leads);
    }

    public UUID host() {
        return host;
    }

    public int exitNoticeMonths() {
        return exitNoticeMonths;
    }

    public @Nullable UUID replaces() {
        return replaces;
    }

    public UUID proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public @Nullable LocalDate inForceFrom() {
        return inForceFrom;
    }

    /** The first day on which it no longer holds; null: nobody left. */
    public @Nullable LocalDate endsOn() {
        return endsOn;
    }
}
