package org.openccg.authorisation.notice;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.engagement.Sums;
import org.openccg.authorisation.notice.Ground.ConditionConsidered;

/** A ground as it was served, with the very finding it rested on. */
@Entity
@Table(name = "notice_ground")
@Immutable
public class NoticedGround {

    @EmbeddedId
    private Place place;

    private String ground;
    private @Nullable String criterion;
    private @Nullable Long findingVersion;
    private @Nullable UUID request;
    private @Nullable String statutoryTest;
    private String reasons;

    @Embedded
    private @Nullable Sums sums;

    @Embedded
    private @Nullable ControlFailed controlFailed;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(
            name = "notice_ground_evidence",
            joinColumns = {
                @JoinColumn(name = "notice_id", referencedColumnName = "notice_id"),
                @JoinColumn(name = "position", referencedColumnName = "position")
            })
    @OrderColumn(name = "no")
    @Column(name = "evidence_id")
    @BatchSize(size = 200)
    private List<UUID> evidence;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(
            name = "notice_condition_considered",
            joinColumns = {
                @JoinColumn(name = "notice_id", referencedColumnName = "notice_id"),
                @JoinColumn(name = "position", referencedColumnName = "position")
            })
    @OrderColumn(name = "no")
    @BatchSize(size = 200)
    private List<ConditionConsidered> conditionsConsidered;

    protected NoticedGround() {}

    NoticedGround(UUID noticeId, int position, Ground proposed, @Nullable Found found) {
        this.place = new Place(noticeId, position);
        this.ground = proposed.ground();
        this.criterion = proposed.restsOnCriterion() ? proposed.criterion() : null;
        this.findingVersion = found == null ? null : found.version();
        this.request = found == null ? null : found.request();
        this.statutoryTest = proposed.restsOnCriterion() ? null : proposed.statutoryTest();
        this.reasons = proposed.reasons();
        this.sums = proposed.sums() == null ? null : proposed.sums().workedOut();
        this.controlFailed = proposed.controlFailed();
        this.evidence = List.copyOf(proposed.evidence());
        this.conditionsConsidered = List.copyOf(proposed.conditionsConsidered());
    }

    /** As it was put forward. */
    public Ground proposed() {
        return new Ground(
                ground,
                criterion,
                statutoryTest,
                List.copyOf(evidence),
                reasons,
                sums == null ? null : GroundSums.of(sums),
                controlFailed,
                List.copyOf(conditionsConsidered));
    }

    public Optional<String> criterion() {
        return Optional.ofNullable(criterion);
    }

    /** Which of all that was ever found it rests on; none for a test of the law. */
    public Optional<Long> findingVersion() {
        return Optional.ofNullable(findingVersion);
    }

    /** The request for information nobody answered, which stands in for a document. */
    public Optional<UUID> request() {
        return Optional.ofNullable(request);
    }

    public Optional<Sums> sums() {
        return Optional.ofNullable(sums);
    }

    /** Where it stands. */
    @Embeddable
    record Place(@Column(name = "notice_id") UUID noticeId, int position) {}
}
