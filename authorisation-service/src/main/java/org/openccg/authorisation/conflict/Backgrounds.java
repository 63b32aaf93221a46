package org.openccg.authorisation.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openccg.platform.declaration.Declaration;
import org.openccg.platform.declaration.Declarations;
import org.openccg.platform.directory.Directory;
import org.openccg.platform.directory.Interest;

/** Looks up who somebody is, seen from a case. */
@ApplicationScoped
public class Backgrounds {

    /** Where officers come from; it is nobody's own office, also when it took over from one. */
    private static final String BOARD = "NHSCB";

    private final Directory directory;
    private final Declarations declarations;
    private final Watched watched;

    Backgrounds(Directory directory, Declarations declarations, Watched watched) {
        this.directory = directory;
        this.declarations = declarations;
        this.watched = watched;
    }

    public Background of(UUID subject, Surroundings surroundings, LocalDate today) {
        return of(subject, Set.of(), surroundings, today);
    }

    /** Of somebody whose token names organisations. */
    Background of(UUID subject, Set<String> claims, Surroundings surroundings, LocalDate today) {
        var principals = directory.deputisedBy(subject, today).stream()
                .filter(each -> !each.equals(subject))
                .map(each -> alone(each, Set.of(), surroundings, today, List.of()))
                .toList();
        return alone(subject, claims, surroundings, today, principals);
    }

    /**
     * The same in many cases at once, by case and in a fixed number of queries. Lines of management are left out: they
     * matter to whoever decides, and not for reading.
     */
    public Map<UUID, Background> toRead(UUID subject, Collection<Surroundings> cases, LocalDate today) {
        var principals = directory.deputisedBy(subject, today).stream()
                .filter(each -> !each.equals(subject))
                .toList();
        var everybody = Stream.concat(Stream.of(subject), principals.stream()).toList();
        var registered = everybody.stream()
                .collect(Collectors.toMap(Function.identity(), each -> directory.interestsOf(each, today)));
        var words = declarations.of(cases.stream().map(Surroundings::caseId).toList(), everybody);
        return cases.stream().collect(Collectors.toMap(Surroundings::caseId, surroundings -> {
            var said = words.getOrDefault(surroundings.caseId(), List.of());
            var others = principals.stream()
                    .map(each -> read(each, said, registered.get(each), surroundings, List.of()))
                    .toList();
            return read(subject, said, registered.get(subject), surroundings, others);
        }));
    }

    private static Background read(
            UUID subject,
            List<Declaration> said,
            List<Interest> registered,
            Surroundings surroundings,
            List<Background> principals) {
        var word = said.stream().filter(each -> each.subject().equals(subject)).findFirst();
        return new Background(subject, Set.of(), Interests.of(word, registered, surroundings), principals);
    }

    private Background alone(
            UUID subject, Set<String> claims, Surroundings surroundings, LocalDate today, List<Background> principals) {
        return new Background(
                subject,
                directory.lineOf(subject, surroundings.since(), today),
                Interests.of(
                        declarations.of(surroundings.caseId(), subject),
                        directory.interestsOf(subject, today),
                        surroundings),
                principals,
                isNear(subject, claims, surroundings, today));
    }

    /** The same two statements whether anything is watched or not. */
    private boolean isNear(UUID subject, Set<String> claims, Surroundings surroundings, LocalDate today) {
        var offices = new HashSet<>(watched.offices(surroundings.groupId(), today));
        offices.add(surroundings.office());
        var yearAgo = today.minusYears(1);
        var since = surroundings.since().isBefore(yearAgo) ? surroundings.since() : yearAgo;
        return directory.isOfChain(subject, claims, offices, BOARD, since, today);
    }
}
