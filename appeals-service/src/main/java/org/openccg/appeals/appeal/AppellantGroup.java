package org.openccg.appeals.appeal;

import static org.openccg.appeals.AppealsProblem.NO_STANDING;
import static org.openccg.appeals.AppealsRule.APL_2;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
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

    /** Takes over who holds an office now. */
    void refresh(Collection<Party> current) {
        parties.retainAll(current);
        parties.addAll(current);
    }

    boolean mayAppeal(UUID subject) {
        return parties.stream().anyMatch(party -> party.subject().equals(subject) && party.mayAppeal());
    }

    void checkStanding(UUID subject) {
        if (!mayAppeal(subject)) {
            throw Refused.because(
                    NO_STANDING,
                    APL_2,
                    "You hold no office in %s that lets you appeal for it.".formatted(name),
                    "Its chair, accountable officer, a signatory or a deputy can.");
        }
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    Set<Party> parties() {
        return Set.copyOf(parties);
    }
}
