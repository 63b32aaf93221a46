package org.openccg.appeals.appeal;

import static org.openccg.appeals.AppealsProblem.NO_STANDING;
import static org.openccg.appeals.AppealsRule.APL_2;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.openccg.appeals.authorisation.DecisionFile;
import org.openccg.platform.problem.Refused;

/** The group that appeals, with copies of who holds an office in it and which practices applied. */
@Embeddable
public class AppellantGroup {

    @Column(name = "group_id")
    private UUID id;

    @Column(name = "group_name")
    private String name;

    @ElementCollection
    @CollectionTable(name = "appeal_party", joinColumns = @JoinColumn(name = "appeal_id"))
    private Set<Party> parties = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "appeal_practice", joinColumns = @JoinColumn(name = "appeal_id"))
    @Column(name = "practice")
    private Set<String> practices = new HashSet<>();

    protected AppellantGroup() {}

    AppellantGroup(DecisionFile file, Collection<Party> parties) {
        this.id = file.groupId();
        this.name = file.groupName();
        this.parties.addAll(parties);
        this.practices.addAll(file.applicants().practices());
    }

    /**
     * Takes over who speaks for the group as the registry says on the day. Whoever it names no longer spoke until then
     * and stays known, since they never judge this appeal. Tells whether that is news.
     */
    boolean follow(Collection<Party> said, LocalDate day) {
        var next = new HashSet<Party>();
        Stream.concat(
                        said.stream(),
                        parties.stream()
                                .filter(known -> said.stream().noneMatch(known::isTheSameAs))
                                .flatMap(known -> known.endedOn(day).stream()))
                .filter(party -> next.stream().noneMatch(party::isTheSameAs))
                .forEach(next::add);
        if (parties.equals(next)) {
            return false;
        }
        parties.retainAll(next);
        parties.addAll(next);
        return true;
    }

    boolean mayAppeal(UUID subject, LocalDate day) {
        return parties.stream()
                .anyMatch(party -> party.subject().equals(subject) && party.holdsOn(day) && party.mayAppeal());
    }

    void checkStanding(UUID subject, LocalDate day) {
        if (!mayAppeal(subject, day)) {
            throw Refused.because(
                    NO_STANDING,
                    APL_2,
                    "You hold no office in %s today that lets you appeal for it.".formatted(name),
                    "Its chair, accountable officer, a signatory or a deputy can.");
        }
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Everybody who speaks, will speak or spoke for it since the appeal was drafted. */
    Set<Party> parties() {
        return Set.copyOf(parties);
    }

    /** How a register of interests may name it, its practices and its people. */
    Stream<String> knownAs() {
        return Stream.of(
                        Stream.of(name, id.toString()),
                        practices.stream().flatMap(code -> Stream.of(code, "practice:" + code)),
                        parties.stream()
                                .flatMap(party ->
                                        Stream.of(party.name(), party.subject().toString())))
                .flatMap(names -> names);
    }

    Set<String> practices() {
        return Set.copyOf(practices);
    }
}
