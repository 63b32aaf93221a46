package org.openccg.authorisation.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openccg.authorisation.application.Candidates;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.task.TaskFor;
import org.openccg.platform.directory.Roster;
import org.openccg.platform.directory.Standing;

/** Who work can be assigned to: whoever could do it, and oneself. */
@ApplicationScoped
class Assignees {

    private final Candidates candidates;
    private final Roster roster;

    Assignees(Candidates candidates, Roster roster) {
        this.candidates = candidates;
        this.roster = roster;
    }

    Optional<Person> find(Work work, UUID subject, Standing by) {
        var caller = by.caller();
        if (subject.equals(caller.subject())) {
            return Optional.of(new Person(subject, caller.name()));
        }
        if (work.at() != null && work.by() != null) {
            return candidates.fit(
                    work.at().application(), work.by(), subject, work.at().who());
        }
        return office(work.whose()).flatMap(code -> roster.in(Set.of(code), by.day()).stream()
                .filter(member -> member.subject().equals(subject))
                .map(member -> new Person(member.subject(), member.name()))
                .findFirst());
    }

    private static Optional<String> office(TaskFor whose) {
        return switch (whose) {
            case NHSCB -> Optional.of("NHSCB");
            case DOH -> Optional.of("DOH");
            case GROUP, REVIEWING_OFFICE -> Optional.empty();
        };
    }
}
