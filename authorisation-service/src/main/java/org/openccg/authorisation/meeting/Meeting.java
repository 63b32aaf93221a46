package org.openccg.authorisation.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.engagement.Speaker;
import org.openccg.platform.time.WorkingCalendar;

/**
 * A meeting with a group. Nothing written down about it is ever changed: what is said later stands beside it, and
 * whether notice was fair and what was decided stands follows from all of it.
 */
@Entity
public class Meeting {

    @Id
    private UUID id;

    private UUID applicationId;
    private String purpose;
    private boolean decides;
    private @Nullable String urgency;

    @Convert(converter = Columns.People.class)
    private List<Participant> invited;

    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(name = "meeting_calling", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "no")
    @BatchSize(size = 200)
    private List<Calling> callings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "meeting_account", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "no")
    @BatchSize(size = 200)
    private List<Account> accounts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "meeting_minutes", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "no")
    @BatchSize(size = 200)
    private List<Minutes> minutes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "meeting_resolution", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "no")
    @BatchSize(size = 200)
    private List<Resolution> resolutions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "meeting_act", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "no")
    @BatchSize(size = 200)
    private List<Act> acts = new ArrayList<>();

    @Transient
    private WorkingCalendar calendar = WorkingCalendar.ENGLAND;

    protected Meeting() {}

    /**
     * What it is for.
     *
     * @param decides it is to decide on the group's set-up
     * @param urgency why safety does not let it wait, if it does not
     */
    public record About(
            String purpose, boolean decides, @Nullable String urgency, List<Participant> invited) {}

    Meeting(UUID applicationId, About about, Calling first) {
        this.id = UUID.randomUUID();
        this.applicationId = applicationId;
        this.purpose = about.purpose;
        this.decides = about.decides;
        this.urgency = about.urgency;
        this.invited = about.invited;
        this.recordedAt = first.at();
        callings.add(first);
    }

    /** Counts its last days by the present calendar: what was announced since then gives more time. */
    Meeting under(WorkingCalendar present) {
        this.calendar = present;
        return this;
    }

    void reschedule(Calling.Told told, WorkingCalendar calendar, Speaker by, Instant at) {
        callings.add(Calling.of(told, calendar, by, at));
    }

    void account(Account.Told told, WorkingCalendar calendar, Speaker by, Instant at) {
        accounts.add(Account.of(told, callings.size() - 1, calling(), calendar, by, at));
    }

    /** Of the office's minutes the group knows on the day they are on record here; only of its own it can say more. */
    void minute(Minutes.Written written, WorkingCalendar calendar, Speaker by, Instant at) {
        minutes.add(new Minutes(written.attended(), written.absent(), written.papers(), by, at));
        var said = Optional.ofNullable(written.knownOn())
                .orElse(Notice.day(calling().startsAt()));
        var knownOn = by.isOfGroup() ? said : Notice.day(at);
        written.decisions()
                .forEach(text -> resolutions.add(Resolution.of(minutes.size() - 1, text, knownOn, calendar)));
    }

    void act(Act act) {
        acts.add(act);
    }

    /** The calling that holds. */
    public Calling calling() {
        return callings.get(callings.size() - 1).under(calendar);
    }

    public Reckoning reckoning() {
        return Reckoning.of(callings, accounts);
    }

    /** Whoever calls a meeting cannot evade the rule by saying that nothing is decided: the group's word counts too. */
    public boolean isAboutSetUp() {
        return decides || accounts.stream().anyMatch(Account::saysItDecides);
    }

    /** Whether what it decides stands for its notice. */
    boolean isProper() {
        return !isAboutSetUp() || reckoning().counting().isFine() || isDone(Act.Kind.WAIVE);
    }

    public Standing standing(int number, LocalDate today) {
        return Standing.of(
                isAvoided(number),
                isProper(),
                isDone(Act.Kind.RATIFY),
                !today.isAfter(resolutions().get(number).voidUntil()));
    }

    boolean isAvoided(int number) {
        return acts.stream().anyMatch(act -> act.decisions().contains(number));
    }

    /** A waiver or a ratification is of one calling: after another notice counts anew. */
    public Optional<Act> done(Act.Kind kind) {
        int current = callings.size() - 1;
        return acts.stream()
                .filter(act -> act.kind() == kind && (act.calling() == current || kind == Act.Kind.OFFER_AS_EVIDENCE))
                .findFirst();
    }

    boolean isDone(Act.Kind kind) {
        return done(kind).isPresent();
    }

    /** Numbers of what was decided. */
    public List<Integer> numbers() {
        return IntStream.range(0, resolutions.size()).boxed().toList();
    }

    public UUID id() {
        return id;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public String purpose() {
        return purpose;
    }

    public Optional<String> urgency() {
        return Optional.ofNullable(urgency);
    }

    public List<Participant> invited() {
        return invited;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public List<Calling> callings() {
        return callings.stream().map(each -> each.under(calendar)).toList();
    }

    public List<Account> accounts() {
        return List.copyOf(accounts);
    }

    public List<Minutes> minutes() {
        return List.copyOf(minutes);
    }

    public List<Resolution> resolutions() {
        return resolutions.stream().map(each -> each.under(calendar)).toList();
    }

    public List<Act> acts() {
        return List.copyOf(acts);
    }
}
