package org.openccg.authorisation.condition;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Application;

/** A condition of an authorisation, from its proposal to its end. What happened to it stands in its entries. */
@Entity
@DynamicUpdate
public class Condition {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID applicationId;
    private int round;
    private UUID noticeId;
    private int position;
    private String criterion;

    @ManyToOne
    @JoinColumn(name = "served_terms_id")
    private Terms served;

    @ManyToOne
    @JoinColumn(name = "terms_id")
    private Terms terms;

    private SupportLevel supportLevel;

    @Enumerated(EnumType.STRING)
    private ConditionStatus status;

    private @Nullable Integer servedGround;

    @Embedded
    private @Nullable GroundPlace ground;

    private @Nullable UUID decisionId;
    private @Nullable UUID period;
    private @Nullable String planOwner;

    @Column(name = "plan_due_on")
    private @Nullable LocalDate planDue;

    @Enumerated(EnumType.STRING)
    private @Nullable Recommended recommendation;

    @ManyToOne
    @JoinColumn(name = "intended_terms_id")
    private @Nullable Terms intended;

    private @Nullable UUID intendedNoticeId;
    private @Nullable Integer intendedGround;
    private int missedReviews;

    protected Condition() {}

    Condition(Application application, UUID noticeId, int position, ProposedCondition proposed) {
        this.id = UUID.randomUUID();
        this.applicationId = application.id();
        this.round = application.review().round();
        this.noticeId = noticeId;
        this.position = position;
        this.criterion = proposed.criterion();
        this.served = Terms.of(proposed);
        this.terms = served;
        this.supportLevel = served.supportLevel();
        this.status = ConditionStatus.PROPOSED;
        this.servedGround = proposed.ground();
        this.ground = proposed.ground() == null ? null : new GroundPlace(noticeId, proposed.ground());
    }

    void drop() {
        status = ConditionStep.DROP.apply(status);
    }

    void impose(Terms decided, UUID decision, UUID ledger) {
        status = ConditionStep.IMPOSE.apply(status);
        becomes(decided);
        decisionId = decision;
        period = ledger;
    }

    void plan(String owner, LocalDate due) {
        status = ConditionStep.PLAN.apply(status);
        planOwner = owner;
        planDue = due;
    }

    void agreePlan() {
        status = ConditionStep.AGREE_PLAN.apply(status);
    }

    void answer() {
        status = ConditionStep.ANSWER.apply(status);
    }

    /** Other terms are recommended with VARY and ESCALATE only, and from level IV on they take a notice. */
    void review(Recommended recommended, @Nullable Terms other, @Nullable GroundPlace noticed) {
        status = ConditionStep.REVIEW.apply(status);
        recommendation = recommended;
        intended = other;
        intendedNoticeId = noticed == null ? null : noticed.noticeId();
        intendedGround = noticed == null ? null : noticed.position();
    }

    void discharge() {
        status = ConditionStep.DISCHARGE.apply(status);
        period = null;
    }

    /** As it was, for another quarter. */
    void retain(UUID ledger) {
        status = ConditionStep.RETAIN.apply(status);
        goesOn(ledger);
    }

    void vary(UUID ledger) {
        status = ConditionStep.VARY.apply(status);
        becomes(intended().orElseThrow());
        goesOn(ledger);
    }

    /** From level IV on it rests on the ground of its own notice, and on a decision of its own. */
    void escalate(@Nullable UUID decision, UUID ledger) {
        status = ConditionStep.ESCALATE.apply(status);
        becomes(intended().orElseThrow());
        if (intendedNoticeId != null) {
            ground = intendedPlace().orElseThrow();
            decisionId = decision;
        }
        goesOn(ledger);
    }

    void quash() {
        status = ConditionStep.QUASH.apply(status);
        period = null;
    }

    void missed(int quarters) {
        missedReviews += quarters;
    }

    private void becomes(Terms other) {
        terms = other;
        supportLevel = other.supportLevel();
    }

    private void goesOn(UUID ledger) {
        period = ledger;
        planOwner = null;
        planDue = null;
        recommendation = null;
        intended = null;
        intendedNoticeId = null;
        intendedGround = null;
    }

    public UUID id() {
        return id;
    }

    public UUID applicationId() {
        return applicationId;
    }

    /** Which notice it was proposed with. */
    public UUID noticeId() {
        return noticeId;
    }

    /** Its place in that notice, from 0. */
    public int position() {
        return position;
    }

    public String criterion() {
        return criterion;
    }

    /** As it was proposed to the group. */
    public Terms served() {
        return served;
    }

    /** The place of its ground in the notice it was proposed with, from level IV on. */
    Optional<Integer> servedGround() {
        return Optional.ofNullable(servedGround);
    }

    /** As it stands. */
    public Terms terms() {
        return terms;
    }

    public ConditionStatus status() {
        return status;
    }

    /** From level IV on. */
    public Optional<GroundPlace> ground() {
        return Optional.ofNullable(ground);
    }

    /** The decision that imposed it, or escalated it last. */
    public Optional<UUID> decisionId() {
        return Optional.ofNullable(decisionId);
    }

    /** What the periods for its plan and its review are about, in the ledger of deadlines. */
    public Optional<UUID> period() {
        return Optional.ofNullable(period);
    }

    /** Whether the group is to say how it will meet it. */
    public boolean owesPlan() {
        return status.awaitsPlan();
    }

    public Optional<String> planOwner() {
        return Optional.ofNullable(planOwner);
    }

    public Optional<LocalDate> planDue() {
        return Optional.ofNullable(planDue);
    }

    public Optional<Recommended> recommendation() {
        return Optional.ofNullable(recommendation);
    }

    /** What the reviewing office recommends instead of the present terms. */
    public Optional<Terms> intended() {
        return Optional.ofNullable(intended);
    }

    /** The ground of the notice by which that was served, from level IV on. */
    public Optional<GroundPlace> intendedPlace() {
        return intendedNoticeId == null || intendedGround == null
                ? Optional.empty()
                : Optional.of(new GroundPlace(intendedNoticeId, intendedGround));
    }

    /** Quarters that ended without the review the office owed. */
    public int missedReviews() {
        return missedReviews;
    }
}
