package org.openccg.authorisation.application;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.AuthorisationRule;
import org.openccg.authorisation.catalogue.CriteriaCatalogue;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.conflict.Duty;
import org.openccg.authorisation.conflict.History;
import org.openccg.authorisation.conflict.Part;
import org.openccg.authorisation.conflict.Surroundings;
import org.openccg.authorisation.wave.Wave;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.Until;

/** A group's bid to go live. What happened to it, when and by whom is the trail's to tell. */
@Entity
public class Application {

    @Id
    private UUID id;

    @Version
    private int version;

    /** Parties change without anybody's doing in the case, so that only what people change here makes a version. */
    @Embedded
    @OptimisticLock(excluded = true)
    private Applicants applicants;

    @Embedded
    private Office office;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String summary;
    private @Nullable String wave;
    private @Nullable BigDecimal signatureThreshold;
    private @Nullable String catalogueVersion;

    @Embedded
    private Review review;

    private Instant startedAt;
    private @Nullable Instant submittedAt;
    private @Nullable Instant returnedAt;
    private Instant changedAt;
    private @Nullable UUID earlier;
    private @Nullable UUID openAppeal;
    private @Nullable UUID ruling;

    protected Application() {}

    public Application(Applicants applicants, Office office, @Nullable UUID earlier, Instant at) {
        this.id = UUID.randomUUID();
        this.applicants = applicants;
        this.office = office;
        this.earlier = earlier;
        this.status = Status.DRAFT;
        this.summary = "";
        this.review = new Review();
        this.startedAt = at;
        this.changedAt = at;
    }

    /** Changes the draft; what was certified before has to be certified again. */
    public void draft(Bid bid, Acting by, Instant at) {
        inDraft("changed");
        Entitlement.check(this, By.GROUP, by);
        var next = submittedAt == null ? bid : keepingWave(bid);
        if (!next.equals(bid())) {
            applicants.voidCertifications();
        }
        become(next, at);
    }

    /** A case that was returned stays in its wave, whatever the draft says; leaving it takes both sides (APP-7). */
    private Bid keepingWave(Bid bid) {
        if (bid.wave() != null && !bid.wave().equals(wave)) {
            throw Refused.because(
                    AuthorisationProblem.CONSENT_REQUIRED,
                    AuthorisationRule.APP_7,
                    "The application was submitted in wave %s.".formatted(wave),
                    "Leave the wave out; once it is submitted again, propose a move: POST /applications/{id}/wave-moves.");
        }
        return new Bid(bid.summary(), bid.accountableOfficer(), wave, bid.signatureThreshold());
    }

    /** Whoever is of the group writes to the criteria, as long as the bid is a draft. */
    public void checkWriting(Acting by) {
        inDraft("written");
        if (!applicants.isOwn(by)) {
            throw Entitlement.notPermitted("write the bid; it is for those of the group");
        }
    }

    /** What was written grows nobody's version stale, and is certified afresh. */
    public void written() {
        applicants.voidCertifications();
    }

    /** Those who apply agreed to it. */
    public void amend(Bid bid, Instant at) {
        become(bid, at);
    }

    /** Begins with what an earlier application of the group said; the wave is chosen anew. */
    public void beginWith(Application earlier, Instant at) {
        become(
                new Bid(earlier.summary, earlier.applicants.officer().orElse(null), null, earlier.signatureThreshold),
                at);
    }

    private void become(Bid bid, Instant at) {
        summary = bid.summary();
        applicants.name(bid.accountableOfficer());
        wave = bid.wave();
        signatureThreshold = bid.signatureThreshold();
        changedAt = at;
    }

    public Bid bid() {
        return new Bid(summary, applicants.officer().orElse(null), wave, signatureThreshold);
    }

    public Threshold threshold() {
        return new Threshold(signatureThreshold);
    }

    /** A letter of support among the evidence counts as the signature of its practice. */
    void support(Letter letter, Acting by, Instant at) {
        inDraft("supported");
        Entitlement.check(this, By.GROUP, by);
        applicants.support(letter);
        changedAt = at;
    }

    /** Those who apply agreed to take it in. */
    public void join(Practice practice, Instant at) {
        applicants.join(practice);
        changedAt = at;
    }

    public void leave(String practice, Instant at) {
        applicants.leave(practice);
        changedAt = at;
    }

    /**
     * Signs for a practice.
     *
     * @param joined practices taken in after submission, which sign then
     */
    void sign(String practice, Set<String> worthless, Set<String> joined, Acting by, Instant at) {
        if (!joined.contains(practice) || !status.isUndecided()) {
            inDraft("signed");
        }
        if (!by.is("gp") || !by.caller().actsFor("practice:" + practice) || !applicants.includes(practice)) {
            throw Entitlement.notPermitted("sign for practice " + practice);
        }
        applicants.sign(practice, worthless, by.caller(), at);
        changedAt = at;
    }

    /** The chair's or the accountable officer's word, in whichever capacity the caller has. */
    public void certify(Acting by, Instant at) {
        inDraft("certified");
        var leading =
                applicants.capacitiesOf(by).stream().filter(Capacity::leads).toList();
        if (leading.isEmpty()) {
            throw Entitlement.notPermitted("certify the application");
        }
        leading.forEach(capacity -> applicants.certify(capacity, by.caller(), at));
        changedAt = at;
    }

    /** Freezes the catalogue the case is measured against, once. */
    public void submit(CriteriaCatalogue newest, OnFile onFile, Acting by, Instant at) {
        take(Step.SUBMIT, by, at);
        Completeness.of(this, newest.mandatoryEvidence(), onFile).refuseIfAny(AuthorisationProblem.INCOMPLETE);
        if (catalogueVersion == null) {
            catalogueVersion = newest.version();
        }
        if (submittedAt == null && wave == null) {
            wave = onFile.next().map(Wave::code).orElse(null);
        }
        submittedAt = at;
    }

    /** Back to the group, once, and not after the day until which it is possible. */
    public void sendBack(Until until, Acting by, Instant at) {
        take(Step.RETURN, by, at);
        new Returning(until, returnedAt).refuseAfterwards(at);
        returnedAt = at;
    }

    public void accept(Acting by, Instant at) {
        take(Step.ACCEPT, by, at);
        review.note(Part.ACCEPTOR, by.caller());
    }

    /** Findings are being made; whoever makes them is an assessor from now on. */
    public void assess(Acting by, Instant at) {
        Entitlement.check(this, By.ASSESSOR, by);
        if (status != Status.IN_REVIEW && status != Status.IN_MODERATION) {
            throw notNow("assessed");
        }
        review.note(Part.ASSESSOR, by.caller());
        changedAt = at;
    }

    /** The moderator changes findings, which makes no assessor of anybody. */
    public void changeFindings(Acting by, Instant at) {
        Entitlement.check(this, By.MODERATOR, by);
        checkStatus("changed by a moderator", Status.IN_MODERATION);
        changedAt = at;
    }

    /** The office asks the group's partners about it, or says why it does not. */
    public void survey(Acting by, Instant at) {
        checkReviewedBy(by);
        checkStatus("surveyed", Status.IN_REVIEW);
        changedAt = at;
    }

    public void moderate(Acting by, Instant at) {
        take(Step.MODERATE, by, at);
        review.note(Part.MODERATOR, by.caller());
    }

    /** What it leaves open is kept with it, for whoever decides. */
    public void recommend(Recommending what, Measured measured, List<String> cautions, Acting by, Instant at) {
        take(Step.RECOMMEND, by, at);
        var rules = new RecommendationRules(what, measured);
        rules.faults().refuseIfAny(AuthorisationProblem.RECOMMENDATION_INVALID);
        var warnings = new ArrayList<>(rules.warnings());
        warnings.addAll(cautions);
        review.recommend(what, warnings);
    }

    /** What is proposed goes no further than what was recommended. */
    public void serveNotice(boolean ofBlock, Acting by, Instant at) {
        take(Step.SERVE_NOTICE, by, at);
        checkRecommended(ofBlock);
        review.note(Part.NOTICE, by.caller());
    }

    public void renotify(boolean ofBlock, Acting by, Instant at) {
        take(Step.RENOTIFY, by, at);
        checkRecommended(ofBlock);
        review.note(Part.NOTICE, by.caller());
    }

    private void checkRecommended(boolean block) {
        var made = review.recommendation();
        boolean may = made.equals(Optional.of(Recommendation.BLOCK))
                || (!block && made.equals(Optional.of(Recommendation.AUTHORISE_WITH_CONDITIONS)));
        if (!may) {
            throw Refused.because(
                    AuthorisationProblem.RECOMMENDED_OTHERWISE,
                    block ? "The moderator did not recommend a block." : "The moderator recommended no conditions.",
                    "An authorising officer decides on the recommendation as it is.");
        }
    }

    public void reconsider(Acting by, Instant at) {
        take(Step.RECONSIDER, by, at);
        review.reconsider();
    }

    public void resume(Acting by, Instant at) {
        take(Step.RESUME, by, at);
    }

    /** Group and office agreed, or the group chose before it submitted. */
    public void joinWave(@Nullable String code, Instant at) {
        wave = code;
        changedAt = at;
    }

    /** Why this person may not decide it that way now. */
    public Optional<Refused> refusalToDecide(Step how, Acting by) {
        return Entitlement.refusal(this, how.by(), by).or(() -> how.refusal(status));
    }

    /** Refuses whoever does not decide the case, and everybody once it is decided. */
    public void checkDraftedBy(Acting who) {
        checkDecidedBy(who);
        if (!status.isUndecided()) {
            throw notNow("decided");
        }
    }

    /** Refuses whoever could not decide the case. */
    public void checkDecidedBy(Acting who) {
        Entitlement.check(this, By.AUTHORISING_OFFICER, who);
    }

    /** The words of its decision are put right by an officer; the outcome stands. */
    public void correct(Status outcome, Acting by, Instant at) {
        checkDecidedBy(by);
        checkStatus("corrected", outcome);
        if (openAppeal != null) {
            throw Refused.because(
                    AuthorisationProblem.DECISION_UNDER_APPEAL,
                    "An appeal against the decision is open.",
                    "Leave it as it is; what is wrong in it is for the appeal.");
        }
        changedAt = at;
    }

    /** What somebody did in the case, or who they are, that keeps them from having a decision on it released. */
    public Optional<Refused> refusalToRelease(Acting who) {
        return Entitlement.barred(this, Duty.DECIDE, who);
    }

    /** One of the ways an authorising officer decides, such as BLOCK. What was ruled on is past. */
    public void decide(Step how, Acting by, Instant at) {
        take(how, by, at);
        ruling = null;
        review.note(Part.DECIDER, by.caller());
    }

    /** What is done to conditions, by whom it is due to. */
    public void handleConditions(By whose, Acting by, Instant at) {
        Entitlement.check(this, whose, by);
        checkConditional(at);
    }

    /** Whoever reviews conditions decides on none of them. */
    public void reviewConditions(Acting by, Instant at) {
        handleConditions(By.MANAGER, by, at);
        review.note(Part.REVIEWER, by.caller());
    }

    /** Refuses unless the group is bound by conditions. */
    public void checkConditional(Instant at) {
        checkStatus("handled by its conditions", Status.AUTHORISED_WITH_CONDITIONS);
        changedAt = at;
    }

    public boolean isConditional() {
        return status == Status.AUTHORISED_WITH_CONDITIONS;
    }

    /** No condition is left. */
    public void dischargeLast(Instant at) {
        status = Step.DISCHARGE_LAST.apply(status);
        changedAt = at;
    }

    void substitute(Nomination nomination, Acting by, Instant at) {
        review.add(nomination.in(review.round(), by, at));
        changedAt = at;
    }

    public void withdraw(Acting by, Instant at) {
        take(Step.WITHDRAW, by, at);
    }

    public boolean isDraft() {
        return status == Status.DRAFT;
    }

    /** Nobody's version grows stale by it: what they looked at is there still. */
    public void groupRenamed(String name, Instant at) {
        applicants.rename(name);
        changedAt = at;
    }

    /** Nobody is left who could go on with it. */
    public void groupEnded(Instant at) {
        status = Step.WITHDRAW.apply(status);
        changedAt = at;
    }

    /** The group made itself heard. */
    public void hear(Instant at) {
        if (status != Status.NOTICE_SERVED && !isConditional()) {
            throw notNow("answered by representations");
        }
        changedAt = at;
    }

    public void appealOpened(UUID appeal, Instant at) {
        openAppeal = appeal;
        changedAt = at;
    }

    public void appealClosed(UUID appeal, Instant at) {
        if (appeal.equals(openAppeal)) {
            openAppeal = null;
            changedAt = at;
        }
    }

    /** Whether a ruling can still change the outcome: an earlier one may have locked it. */
    public boolean canFollow(Step remedy) {
        return ruling == null && remedy.isFrom(status);
    }

    /** The block stands, and no later automatic step changes that. */
    public void dismiss(UUID byRuling, Instant at) {
        ruling = byRuling;
        changedAt = at;
    }

    public void substitute(Status outcome, UUID byRuling, Instant at) {
        status = Step.SUBSTITUTE.apply(status, outcome);
        ruling = byRuling;
        changedAt = at;
    }

    /** Back to review with other people: a new round. */
    public void remit(Instant at) {
        status = Step.REMIT.apply(status);
        review.startAgain();
        changedAt = at;
    }

    /** A ruling revived an earlier application of the group; two cannot run side by side. */
    public void giveWay(Instant at) {
        status = Step.WITHDRAW.apply(status);
        changedAt = at;
    }

    /** Whether this person could take the step now. */
    public boolean isOpen(Step step, Acting who) {
        return step.isOffered() && step.isFrom(status) && Entitlement.has(this, step.by(), who);
    }

    /** Whether the caller is of this kind in the case and nothing keeps him or her from it. */
    public boolean lets(By kind, Acting who) {
        return Entitlement.has(this, kind, who);
    }

    /** Whether what is inside is open to the caller. */
    public boolean isReadableBy(Acting who) {
        return Entitlement.refusalToRead(this, who).isEmpty();
    }

    /** Whether the caller is to declare interests before anything else. */
    public boolean awaitsDeclarationOf(Acting who) {
        return Entitlement.isReviewer(this, who)
                && !who.background().interests().declared();
    }

    private void take(Step step, Acting by, Instant at) {
        Entitlement.check(this, step.by(), by);
        status = step.apply(status);
        changedAt = at;
    }

    private void inDraft(String verb) {
        if (status != Status.DRAFT) {
            throw notNow(verb);
        }
    }

    private Refused notNow(String verb) {
        return Refused.because(
                CommonProblem.STEP_NOT_ALLOWED,
                "It cannot be %s while %s.".formatted(verb, status),
                "See GET /applications/{id}/steps for what is open now.");
    }

    /** Whether the caller handles the case for the reviewing office; refuses whom something keeps from it. */
    public boolean isReviewedBy(Acting who) {
        boolean includes = By.MANAGER.includes(this, who);
        if (includes) {
            Entitlement.check(this, By.MANAGER, who);
        }
        return includes;
    }

    /** Refuses whoever does not handle the case for the reviewing office. */
    public void checkReviewedBy(Acting who) {
        Entitlement.check(this, By.MANAGER, who);
    }

    /** Refuses at any other time what is done in these statuses only. */
    public void checkStatus(String verb, Status... open) {
        if (!Set.of(open).contains(status)) {
            throw notNow(verb);
        }
    }

    /** Whether the caller takes the group's steps. */
    public boolean letsTakeSteps(Acting who) {
        return By.GROUP.includes(this, who);
    }

    /**
     * Whether the caller takes the group's steps, and otherwise handles the case for the reviewing office; refuses
     * everybody else.
     */
    public boolean speaksFor(Acting who) {
        if (letsTakeSteps(who)) {
            return true;
        }
        Entitlement.check(this, By.MANAGER, who);
        return false;
    }

    /** Whether what the group does not read is open to the caller, who has no part in the group. */
    public boolean isBehindTheTable(Acting who) {
        boolean national = who.is("doh") && who.standing().holds("national");
        return !applicants.isOwn(who) && (national || Entitlement.isReviewer(this, who));
    }

    /** Who had which part; those who spoke for the group are known elsewhere. */
    History history(Set<UUID> voices) {
        return new History(review.actors(), review.round(), applicants.named()).naming(voices, "REPRESENTATION");
    }

    /** What an interest can touch; lines of management count from the submission on. */
    Surroundings surroundings() {
        var since = submittedAt == null ? startedAt : submittedAt;
        return new Surroundings(
                id,
                LocalDate.ofInstant(since, BusinessClock.LONDON),
                applicants.names(),
                applicants.groupId(),
                office.code());
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Applicants applicants() {
        return applicants;
    }

    public Office office() {
        return office;
    }

    public Status status() {
        return status;
    }

    public String summary() {
        return summary;
    }

    public Review review() {
        return review;
    }

    /** Code of the wave it is decided in; none before submission unless the group chose one. */
    public Optional<String> wave() {
        return Optional.ofNullable(wave);
    }

    /** The version frozen at submission; before that, none. */
    public Optional<String> catalogueVersion() {
        return Optional.ofNullable(catalogueVersion);
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    public Optional<UUID> earlier() {
        return Optional.ofNullable(earlier);
    }

    public Optional<UUID> openAppeal() {
        return Optional.ofNullable(openAppeal);
    }
}
