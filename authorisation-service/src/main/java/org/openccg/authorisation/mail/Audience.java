package org.openccg.authorisation.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Capacity;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.conflict.Actor;
import org.openccg.authorisation.conflict.Part;
import org.openccg.platform.directory.Directory;
import org.openccg.platform.directory.Roster;
import org.openccg.platform.mail.AddressBook;

/** Who is told. */
@ApplicationScoped
class Audience {

    private final Directory directory;
    private final Roster roster;
    private final AddressBook addresses;

    Audience(Directory directory, Roster roster, AddressBook addresses) {
        this.directory = directory;
        this.roster = roster;
        this.addresses = addresses;
    }

    /** Everybody appointed in the group and everybody who signed, each once. */
    List<Person> everybody(Application application, LocalDate today) {
        var applicants = application.applicants();
        return once(Stream.of(
                applicants.parties().on(today).stream().map(each -> new Person(each.subject(), each.name())),
                applicants.officer().stream(),
                applicants.signatories().stream()));
    }

    /** Those who take the group's steps. */
    List<Person> leads(Application application, LocalDate today) {
        var applicants = application.applicants();
        return once(Stream.of(
                applicants.parties().on(today).stream()
                        .filter(each -> each.capacity() != Capacity.SIGNATORY)
                        .map(each -> new Person(each.subject(), each.name())),
                applicants.officer().stream()));
    }

    /**
     * Those who handle the case in this round; while nobody does, whoever of the office in charge can be reached.
     * Deciders are told by their agenda.
     */
    List<Person> reviewers(Application application, LocalDate today) {
        int round = application.review().round();
        var handling = once(Stream.of(application.review().actors().stream()
                .filter(each -> each.round() == round && each.part() != Part.DECIDER)
                .map(Audience::person)));
        return handling.isEmpty() ? office(application, today) : handling;
    }

    private List<Person> office(Application application, LocalDate today) {
        return office(List.of(directory.inCharge(application.office().code(), today)), today);
    }

    private List<Person> office(Collection<String> codes, LocalDate today) {
        return roster.in(codes, today).stream()
                .filter(each -> addresses.of(each.subject()).isPresent())
                .map(each -> new Person(each.subject(), each.name()))
                .toList();
    }

    private static List<Person> once(Stream<Stream<Person>> all) {
        var people = new LinkedHashMap<UUID, Person>();
        all.flatMap(each -> each).forEach(person -> people.putIfAbsent(person.subject(), person));
        return List.copyOf(people.values());
    }

    private static Person person(Actor actor) {
        return new Person(actor.subject(), actor.name());
    }
}
