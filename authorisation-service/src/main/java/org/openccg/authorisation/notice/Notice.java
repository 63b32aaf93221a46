package org.openccg.authorisation.notice;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.deadline.Counting;
import org.openccg.platform.time.Deadline;
import org.openccg.platform.time.Until;

/** A proposal to block, served in full on everybody who signed or leads. */
@Entity
@Immutable
public class Notice {

    /** BLK-6: fourteen days, never fewer than ten working days. */
    static final Counting PERIOD = Counting.days(14, 10, "service of the notice");

    @Id
    private UUID id;

    private UUID applicationId;
    private int round;
    private int number;
    private Instant servedAt;
    private UUID servedBy;
    private String servedByName;

    @Column(name = "last_day_on")
    private LocalDate lastDay;

    private String computed;

    @OneToMany(cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @JoinColumn(name = "notice_id", insertable = false, updatable = false)
    @OrderBy("place.position")
    @BatchSize(size = 200)
    private List<NoticedGround> grounds;

    @OneToMany(cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @JoinColumn(name = "notice_id", insertable = false, updatable = false)
    @OrderBy("position")
    @BatchSize(size = 200)
    private List<Receipt> receipts;

    @ManyToOne(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    private @Nullable Confirmation confirmation;

    protected Notice() {}

    Notice(
            UUID id,
            Application application,
            int number,
            List<NoticedGround> grounds,
            List<Person> servedOn,
            @Nullable Confirmation confirmation,
            Until until,
            Person by,
            Instant at) {
        this.id = id;
        this.applicationId = application.id();
        this.round = application.review().round();
        this.number = number;
        this.servedAt = at;
        this.servedBy = by.subject();
        this.servedByName = by.name();
        this.receipts = IntStream.range(0, servedOn.size())
                .mapToObj(position -> new Receipt(id, position, servedOn.get(position)))
                .toList();
        this.confirmation = confirmation;
        this.lastDay = until.lastDay();
        this.computed = until.computed();
        this.grounds = grounds;
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public Instant servedAt() {
        return servedAt;
    }

    public Person servedBy() {
        return new Person(servedBy, servedByName);
    }

    public List<Person> servedOn() {
        return receipts.stream().map(Receipt::person).toList();
    }

    /** As first computed and served; the one that holds is in the ledger of deadlines. */
    public Deadline asServed() {
        return new Deadline(lastDay, computed);
    }

    /** The grounds as they were proposed. */
    public List<Ground> grounds() {
        return grounds.stream().map(NoticedGround::proposed).toList();
    }

    /** The grounds with what each rested on. */
    public List<NoticedGround> noticed() {
        return List.copyOf(grounds);
    }

    Optional<Receipt> receiptOf(UUID subject) {
        return receipts.stream()
                .filter(receipt -> receipt.person().subject().equals(subject))
                .findFirst();
    }

    /** Who confirmed its words as a second person, where somebody had to (BLK-3). */
    public Optional<Confirmation> confirmation() {
        return Optional.ofNullable(confirmation);
    }

    /** Everybody it was served on, and who opened it when. */
    public List<Receipt> receipts() {
        return List.copyOf(receipts);
    }
}
