package org.openccg.authorisation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.conflict.Backgrounds;
import org.openccg.authorisation.conflict.Bar;
import org.openccg.platform.directory.Directory;
import org.openccg.platform.directory.Roster;
import org.openccg.platform.directory.Roster.Member;

/** Who could take a seat in the review of a case, and what keeps somebody from it. */
@ApplicationScoped
public class Candidates {

    private static final String BOARD = "NHSCB";

    private final Directory directory;
    private final Roster roster;
    private final Backgrounds backgrounds;

    Candidates(Directory directory, Roster roster, Backgrounds backgrounds) {
        this.directory = directory;
        this.roster = roster;
        this.backgrounds = backgrounds;
    }

    /** Those of the reviewing office, then those above it, then substitutes; those who decide are kept for deciding. */
    public List<List<Person>> nearestFirst(Application application, Seat seat, LocalDate day) {
        var officers = directory.holding(BOARD, Seat.AUTHORISING_OFFICER.name(), day);
        var nearest = directory.inCharge(application.office().code(), day);
        var above = new HashSet<>(roster.chainOf(application.office().code(), day));
        above.remove(nearest);
        var substitutes = application.review().substitutes(seat).stream()
                .map(each -> new Person(each.subject(), each.name()))
                .toList();
        return List.of(members(Set.of(nearest), officers, day), members(above, officers, day), substitutes);
    }

    public Optional<Obstacle> obstacle(Application application, Seat seat, UUID subject, Acting by) {
        var background = backgrounds.of(subject, application.surroundings(), by.day());
        return application
                .history(by.voices())
                .bar(seat.duty(), background)
                .map(bar -> bar.kind() == Bar.Kind.DEPUTY ? Obstacle.DEPUTY : Obstacle.PART)
                .or(() -> background.conflict().map(any -> Obstacle.INTEREST));
    }

    /** The person, if nothing keeps him or her from what is for people of this kind in the case. */
    public Optional<Person> fit(Application application, By kind, UUID subject, Acting by) {
        return entitled(application, kind, by.day()).stream()
                .filter(person -> person.subject().equals(subject))
                .findFirst()
                .filter(person -> {
                    var background = backgrounds.of(subject, application.surroundings(), by.day());
                    return background.conflict().isEmpty()
                            && kind.duty()
                                    .flatMap(duty ->
                                            application.history(by.voices()).bar(duty, background))
                                    .isEmpty();
                });
    }

    private List<Person> entitled(Application application, By kind, LocalDate day) {
        if (kind != By.AUTHORISING_OFFICER) {
            return nearestFirst(application, Seat.ASSESSOR, day).stream()
                    .flatMap(List::stream)
                    .toList();
        }
        var officers = directory.holding(BOARD, Seat.AUTHORISING_OFFICER.name(), day);
        var substitutes = application.review().substitutes(Seat.AUTHORISING_OFFICER).stream()
                .map(each -> new Person(each.subject(), each.name()));
        return Stream.concat(
                        roster.in(Set.of(BOARD), day).stream()
                                .filter(member -> officers.contains(member.subject()))
                                .map(member -> new Person(member.subject(), member.name())),
                        substitutes)
                .toList();
    }

    private List<Person> members(Set<String> offices, Set<UUID> without, LocalDate day) {
        Stream<Member> all = offices.isEmpty() ? Stream.empty() : roster.in(offices, day).stream();
        return all.filter(member -> !without.contains(member.subject()))
                .map(member -> new Person(member.subject(), member.name()))
                .toList();
    }
}
