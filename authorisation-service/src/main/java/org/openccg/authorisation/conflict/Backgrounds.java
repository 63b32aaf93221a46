package org.openccg.authorisation.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openccg.platform.declaration.Declarations;
import org.openccg.platform.directory.Directory;

/** Looks up who somebody is, seen from a case. */
@ApplicationScoped
public class Backgrounds {

    private final Directory directory;
    private final Declarations declarations;

    Backgrounds(Directory directory, Declarations declarations) {
        this.directory = directory;
        this.declarations = declarations;
    }

    public Background of(UUID subject, Surroundings surroundings, LocalDate today) {
        var principals = directory.deputisedBy(subject, today).stream()
                .filter(each -> !each.equals(subject))
                .map(each -> alone(each, surroundings, today, List.of()))
                .toList();
        return alone(subject, surroundings, today, principals);
    }

    private Background alone(UUID subject, Surroundings surroundings, LocalDate today, List<Background> principals) {
        return new Background(
                subject,
                directory.lineOf(subject, surroundings.since(), today),
                Interests.of(
                        declarations.of(surroundings.caseId(), subject),
                        directory.interestsOf(subject, today),
                        surroundings),
                principals);
    }
}
