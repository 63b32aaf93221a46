package org.openccg.authorisation.condition;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.openccg.authorisation.application.Person;

/** Something that happened to a condition. Never changed. */
@Entity
@Immutable
public class ConditionEntry {

    @EmbeddedId
    private Place place;

    @Enumerated(EnumType.STRING)
    private ConditionStep step;

    private Instant at;
    private UUID by;
    private String byName;
    private SupportLevel supportLevel;
    private String words;
    private List<UUID> evidence;

    protected ConditionEntry() {}

    ConditionEntry(Condition condition, int seq, Happened happened) {
        this.place = new Place(condition.id(), seq);
        this.step = happened.step();
        this.at = happened.at();
        this.by = happened.by().subject();
        this.byName = happened.by().name();
        this.supportLevel = condition.terms().supportLevel();
        this.words = happened.words();
        this.evidence = happened.evidence();
    }

    public UUID conditionId() {
        return place.conditionId();
    }

    public int seq() {
        return place.seq();
    }

    public ConditionStep step() {
        return step;
    }

    public Instant at() {
        return at;
    }

    public Person by() {
        return new Person(by, byName);
    }

    /** The level from then on. */
    public SupportLevel supportLevel() {
        return supportLevel;
    }

    /** What was said: a plan, an answer, a recommendation, the reasons of a decision. */
    public String words() {
        return words;
    }

    public List<UUID> evidence() {
        return evidence;
    }

    @Embeddable
    record Place(UUID conditionId, int seq) {}

    /** What happens, by whom, and what is said with it. */
    record Happened(ConditionStep step, String words, List<UUID> evidence, Person by, Instant at) {

        static Happened of(ConditionStep step, String words, Person by, Instant at) {
            return new Happened(step, words, List.of(), by, at);
        }
    }
}
