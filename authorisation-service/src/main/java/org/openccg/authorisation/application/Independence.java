package org.openccg.authorisation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openccg.platform.directory.Directory;
import org.openccg.platform.directory.Roster;

/** Whether those who sign for practices stand apart from the offices that review the group (APP-2). */
@ApplicationScoped
public class Independence {

    private final Directory directory;
    private final Roster roster;

    Independence(Directory directory, Roster roster) {
        this.directory = directory;
        this.roster = roster;
    }

    /** Practices whose signatory belongs to the reviewing chain on the day. */
    public Set<String> compromised(Application application, LocalDate day) {
        var chain = chain(application, day);
        return application.applicants().signatures().stream()
                .filter(each -> belongsTo(chain, application, each.subject(), day))
                .map(Signature::practice)
                .collect(Collectors.toSet());
    }

    boolean isGivenUpBy(UUID subject, Application application, LocalDate day) {
        return belongsTo(chain(application, day), application, subject, day);
    }

    private boolean belongsTo(Set<String> chain, Application application, UUID subject, LocalDate day) {
        return application.applicants().parties().employersOf(subject, day).stream()
                        .map(Independence::code)
                        .anyMatch(chain::contains)
                || directory.workedFor(subject, chain, day, day);
    }

    private Set<String> chain(Application application, LocalDate day) {
        var office = application.office();
        var chain = new HashSet<>(roster.chainOf(office.code(), day));
        if (office.shaCluster() != null) {
            chain.add(office.shaCluster());
        }
        return chain;
    }

    /** An employer is written as in the organisations claim, {@code kind:code} or a bare word. */
    private static String code(String employer) {
        int colon = employer.indexOf(':');
        return colon < 0 ? employer.toUpperCase(Locale.ROOT) : employer.substring(colon + 1);
    }
}
