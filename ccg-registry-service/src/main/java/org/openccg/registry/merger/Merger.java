package org.openccg.registry.merger;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.problem.Refused;

/** That several groups become one. Each decides for itself, and the no of one ends it. */
@Entity
@Table(name = "mergers")
public class Merger {

    @Id
    private UUID id;

    @Version
    private int version = 1;

    @Embedded
    private Plan plan;

    private UUID proposedBy;
    private Instant proposedAt;

    /** All groups that take part, in one word: the same groups give the same. */
    private String together;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "merger_id", nullable = false, updatable = false)
    @OrderBy("groupId")
    @BatchSize(size = 200)
    private List<Participant> participants = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private MergerStatus status;

    private @Nullable String asked;
    private @Nullable LocalDate consultationUntil;
    private @Nullable LocalDate ballotOpenedOn;
    private @Nullable LocalDate ballotUntil;
    private @Nullable Instant closedAt;
    private @Nullable Instant appliedAt;
    private @Nullable UUID withdrawnBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable String decisionReasons;
    private @Nullable UUID successor;
    private Instant changedAt;

    protected Merger() {}

    public Merger(Plan plan, Collection<UUID> groups, UUID proposedBy, Instant at) {
        this.id = UUID.randomUUID();
        this.plan = plan;
        this.proposedBy = proposedBy;
        this.proposedAt = at;
        this.together = together(groups);
        groups.stream().distinct().map(Participant::new).forEach(participants::add);
        this.status = MergerStatus.PROPOSED;
        this.changedAt = at;
    }

    static String together(Collection<UUID> groups) {
        return groups.stream().distinct().map(UUID::toString).sorted().collect(Collectors.joining(" "));
    }

    public void stateThreshold(UUID group, Share share, @Nullable String clause, Instant at) {
        take(MergerStep.STATE_THRESHOLD, at);
        of(group).state(share, clause);
    }

    public void consult(String question, LocalDate until, Instant at) {
        take(MergerStep.CONSULT, at);
        asked = question;
        consultationUntil = until;
    }

    /** @param practices how many each group has that day: all of them count, whether they vote or not */
    void openBallot(LocalDate today, LocalDate until, Map<UUID, Integer> practices, Instant at) {
        take(MergerStep.BALLOT, at);
        ballotOpenedOn = today;
        ballotUntil = until;
        participants.forEach(each -> each.voteWith(practices.getOrDefault(each.groupId(), 0)));
    }

    void close(Map<UUID, Participant.Count> counts, Instant at) {
        take(MergerStep.CLOSE, at);
        participants.forEach(each -> each.count(counts.getOrDefault(each.groupId(), Participant.Count.NONE)));
        status = participants.stream().anyMatch(Participant::saidNo) ? MergerStatus.NOT_AGREED : MergerStatus.AGREED;
        closedAt = at;
    }

    /** The last group's makes it APPLIED. */
    void apply(Collection<UUID> groups, Instant at) {
        take(MergerStep.APPLY, at);
        groups.forEach(group -> of(group).apply(at));
        if (participants.stream().allMatch(Participant::hasApplied)) {
            status = MergerStatus.APPLIED;
            appliedAt = at;
        }
    }

    public void approve(String reasons, Instant at) {
        take(MergerStep.APPROVE, at);
        decisionReasons = reasons;
    }

    public void refuse(String reasons, Instant at) {
        take(MergerStep.REFUSE, at);
        decisionReasons = reasons;
    }

    void effect(UUID group, Instant at) {
        take(MergerStep.EFFECT, at);
        successor = group;
    }

    public void withdraw(UUID group, Instant at) {
        take(MergerStep.WITHDRAW, at);
        withdrawnBy = group;
        withdrawnAt = at;
    }

    /** A step out of turn is refused before anything else is looked at. */
    void refuseUnless(MergerStep step) {
        step.apply(status);
    }

    private void take(MergerStep step, Instant at) {
        status = step.apply(status);
        // the same instant twice must move the version too
        changedAt = at.isAfter(changedAt) ? at : changedAt.plusNanos(1000);
    }

    /** When the practices decided, or were kept from it once asked; nothing where nobody was asked or all agreed. */
    @Nullable
    Instant declinedAt() {
        if (status == MergerStatus.NOT_AGREED) {
            return closedAt;
        }
        return status == MergerStatus.WITHDRAWN && ballotOpenedOn != null ? withdrawnAt : null;
    }

    /** It said no, or broke off what others proposed. */
    boolean wasDeclinedBy(UUID group) {
        return of(group).saidNo() || (group.equals(withdrawnBy) && !group.equals(proposedBy));
    }

    Participant of(UUID group) {
        return participants.stream()
                .filter(each -> each.groupId().equals(group))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    public boolean hasApplied() {
        return appliedAt != null;
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public List<UUID> groups() {
        return participants.stream().map(Participant::groupId).toList();
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Plan plan() {
        return plan;
    }

    public UUID proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public List<Participant> participants() {
        return List.copyOf(participants);
    }

    public MergerStatus status() {
        return status;
    }

    public @Nullable String asked() {
        return asked;
    }

    public @Nullable LocalDate consultationUntil() {
        return consultationUntil;
    }

    public @Nullable LocalDate ballotOpenedOn() {
        return ballotOpenedOn;
    }

    /** The last day of the ballot. */
    public @Nullable LocalDate ballotUntil() {
        return ballotUntil;
    }

    public @Nullable String decisionReasons() {
        return decisionReasons;
    }

    /** The group they became. */
    public @Nullable UUID successor() {
        return successor;
    }
}
