package org.openccg.authorisation.agenda;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.application.Person;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;

/** Cases of a wave that are decided together, not before the embargo ends. Until then only officers know of it. */
@Entity
public class Agenda {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(updatable = false)
    private String wave;

    private String title;
    private Instant embargoUntil;

    @Column(updatable = false)
    private UUID setBy;

    @Column(updatable = false)
    private String setByName;

    @Column(updatable = false)
    private Instant setAt;

    private @Nullable Instant releasedAt;
    private @Nullable UUID releasedBy;
    private @Nullable String releasedByName;

    @ElementCollection
    @CollectionTable(name = "agenda_item", joinColumns = @JoinColumn(name = "agenda_id"))
    @Column(name = "application_id")
    private Set<UUID> cases = new HashSet<>();

    protected Agenda() {}

    Agenda(String wave, Plan plan, Person by, Instant at) {
        this.id = UUID.randomUUID();
        this.wave = wave;
        this.setBy = by.subject();
        this.setByName = by.name();
        this.setAt = at;
        become(plan);
    }

    /** Other cases, another title or another day, until it is released. */
    void change(Plan plan) {
        checkOpen();
        become(plan);
    }

    private void become(Plan plan) {
        title = plan.title();
        embargoUntil = plan.embargoUntil();
        cases.retainAll(plan.cases());
        cases.addAll(plan.cases());
    }

    void release(Person by, Instant at) {
        releasedBy = by.subject();
        releasedByName = by.name();
        releasedAt = at;
    }

    /** Once, and not before the embargo ends. */
    void checkReleasable(Instant at) {
        checkOpen();
        if (at.isBefore(embargoUntil)) {
            throw new Refused(
                    AuthorisationProblem.AGENDA_EMBARGOED,
                    List.of(new Fault(
                            null,
                            "Nothing of it may be released before %s.".formatted(embargoUntil),
                            "Release it then, or change the embargo.",
                            null)),
                    Map.of("embargoUntil", embargoUntil));
        }
    }

    void checkOpen() {
        if (releasedAt != null) {
            throw new Refused(
                    AuthorisationProblem.AGENDA_RELEASED,
                    List.of(new Fault(
                            null,
                            "%s released it.".formatted(releasedByName),
                            "See the decisions of its cases.",
                            null)),
                    Map.of("releasedAt", releasedAt));
        }
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String wave() {
        return wave;
    }

    public String title() {
        return title;
    }

    public Instant embargoUntil() {
        return embargoUntil;
    }

    public Person setBy() {
        return new Person(setBy, setByName);
    }

    public Instant setAt() {
        return setAt;
    }

    public Optional<Instant> releasedAt() {
        return Optional.ofNullable(releasedAt);
    }

    public Optional<Person> releasedBy() {
        return Optional.ofNullable(releasedBy).map(subject -> new Person(subject, String.valueOf(releasedByName)));
    }

    /** In the order in which they are locked and named. */
    public List<UUID> cases() {
        return cases.stream().sorted().toList();
    }
}
