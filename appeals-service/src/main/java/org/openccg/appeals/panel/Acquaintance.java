package org.openccg.appeals.panel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openccg.platform.declaration.Declarations;
import org.openccg.platform.directory.Directory;

/** Reads what binds people to a case: from the directory of offices and people, and from what they declared. */
@ApplicationScoped
public class Acquaintance {

    private final Directory directory;
    private final Declarations declarations;

    Acquaintance(Directory directory, Declarations declarations) {
        this.directory = directory;
        this.declarations = declarations;
    }

    public Ties of(UUID person, Matter matter) {
        return new Ties(
                bonds(person, matter),
                directory.lineOf(person, matter.since(), matter.today()),
                directory.deputisedBy(person, matter.today()));
    }

    private List<String> bonds(UUID person, Matter matter) {
        var bonds = new ArrayList<String>();
        if (directory.workedFor(person, matter.offices(), matter.since(), matter.today())) {
            bonds.add("worked since %s for the office under appeal or the cluster above it: %s."
                    .formatted(
                            matter.since(), matter.offices().stream().sorted().collect(Collectors.joining(", "))));
        }
        directory.interestsOf(person, matter.today()).stream()
                .filter(matter::isTouchedBy)
                .forEach(interest ->
                        bonds.add("registered an interest: %s in %s.".formatted(interest.kind(), interest.heldIn())));
        declarations.of(matter.appeal(), person).stream()
                .flatMap(declaration -> declaration.interests().stream())
                .forEach(interest -> bonds.add("declared an interest in this appeal: %s in %s."
                        .formatted(interest.kind(), interest.heldIn())));
        return bonds;
    }
}
