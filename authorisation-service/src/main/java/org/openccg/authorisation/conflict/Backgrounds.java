package org.openccg.authorisation.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openccg.platform.declaration.Declaration;
import org.openccg.platform.declaration.Declarations;
import org.openccg.platform.directory.Directory;
import org.openccg.platform.directory.Directory.Place;
import org.openccg.platform.directory.Directory.Since;
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
     * The same in many cases at once, by case and in a fixed number of queries. Lines of management and what is near are
     * left out: they matter to whoever decides, and not for reading.
     */
    public Map<UUID, Background> toRead(UUID subject, Collection<Surroundings> cases, LocalDate today) {
        return many(people(subject, Set.of(), today), cases, today, (each, of) -> Nearness.NONE);
    }

    /** The same with everything, for whoever wants to act. */
    public Map<UUID, Background> toAct(
            UUID subject, Set<String> claims, Collection<Surroundings> cases, LocalDate today) {
        var people = people(subject, claims, today);
        var offices = watched.offices(
                cases.stream().map(Surroundings::groupId).distinct().toList(), today);
        var lines = directory.linesOf(
                people.keySet(),
                cases.stream().map(Surroundings::since).distinct().toList(),
                today);
        Function<Surroundings, Set<Place>> places =
                of -> Stream.concat(Stream.of(of.office()), offices.getOrDefault(of.groupId(), Set.of()).stream())
                        .map(office -> new Place(office, sinceAYear(of, today)))
                        .collect(Collectors.toSet());
        var asked = cases.stream().flatMap(of -> places.apply(of).stream()).collect(Collectors.toSet());
        var near = people.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> directory.ofChains(each.getKey(), each.getValue(), asked, BOARD, today)));
        return many(
                people,
                cases,
                today,
                (each, of) -> new Nearness(
                        lines.getOrDefault(new Since(each, of.since()), Set.of()),
                        !Collections.disjoint(near.get(each), places.apply(of))));
    }

    /** Somebody and those he or she is deputy for, with the claims that count. */
    private Map<UUID, Set<String>> people(UUID subject, Set<String> claims, LocalDate today) {
        var people = new LinkedHashMap<UUID, Set<String>>(Map.of(subject, claims));
        directory.deputisedBy(subject, today).forEach(each -> people.putIfAbsent(each, Set.of()));
        return people;
    }

    /** The first of the people is meant, the others are those he or she is deputy for. */
    private Map<UUID, Background> many(
            Map<UUID, Set<String>> people,
            Collection<Surroundings> cases,
            LocalDate today,
            BiFunction<UUID, Surroundings, Nearness> nearness) {
        var registered = people.keySet().stream()
                .collect(Collectors.toMap(Function.identity(), each -> directory.interestsOf(each, today)));
        var words = declarations.of(cases.stream().map(Surroundings::caseId).toList(), people.keySet());
        return cases.stream().collect(Collectors.toMap(Surroundings::caseId, of -> {
            var said = words.getOrDefault(of.caseId(), List.of());
            var all = people.keySet().stream()
                    .map(each -> one(each, nearness.apply(each, of), said, registered.get(each), of))
                    .toList();
            var first = all.get(0);
            return new Background(
                    first.subject(), first.line(), first.interests(), all.subList(1, all.size()), first.near());
        }));
    }

    private static Background one(
            UUID subject,
            Nearness nearness,
            List<Declaration> said,
            List<Interest> registered,
            Surroundings surroundings) {
        var word = said.stream().filter(each -> each.subject().equals(subject)).findFirst();
        return new Background(
                subject, nearness.line(), Interests.of(word, registered, surroundings), List.of(), nearness.near());
    }

    private record Nearness(Set<UUID> line, boolean near) {

        static final Nearness NONE = new Nearness(Set.of(), false);
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
        return directory.isOfChain(subject, claims, offices, BOARD, sinceAYear(surroundings, today), today);
    }

    private static LocalDate sinceAYear(Surroundings surroundings, LocalDate today) {
        var yearAgo = today.minusYears(1);
        return surroundings.since().isBefore(yearAgo) ? surroundings.since() : yearAgo;
    }
}
