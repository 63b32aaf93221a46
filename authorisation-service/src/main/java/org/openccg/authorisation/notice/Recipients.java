package org.openccg.authorisation.notice;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.openccg.authorisation.application.Applicants;
import org.openccg.authorisation.application.Party;
import org.openccg.authorisation.application.Person;

/** Whom a notice is served on (BLK-6). */
final class Recipients {

    private Recipients() {}

    /** Everybody appointed in the group and everybody who signed, each once. */
    static List<Person> of(Applicants applicants, LocalDate today) {
        var people = new LinkedHashMap<UUID, Person>();
        Stream.of(
                        applicants.parties().on(today).stream().map(Recipients::person),
                        applicants.officer().stream(),
                        applicants.signatories().stream())
                .flatMap(each -> each)
                .forEach(person -> people.putIfAbsent(person.subject(), person));
        return List.copyOf(people.values());
    }

    private static Person person(Party party) {
        return new Person(party.subject(), party.name());
    }
}
