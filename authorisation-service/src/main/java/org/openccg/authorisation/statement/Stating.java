package org.openccg.authorisation.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.AuthorisationRule;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.application.StartedFrom;
import org.openccg.authorisation.catalogue.Catalogues;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.problem.Refused;

/** Saves what colleagues write to the criteria, each from the version they began with. */
@ApplicationScoped
public class Stating {

    private final Statements statements;
    private final Catalogues catalogues;

    Stating(Statements statements, Catalogues catalogues) {
        this.statements = statements;
        this.catalogues = catalogues;
    }

    /** All of them or none; what a colleague saved meanwhile is shown and never overwritten. */
    public void save(Application application, List<Written> written, Acting by, Instant at) {
        application.checkWriting(by);
        refuseUnknown(application, written);
        Map<String, Statement> present = statements.of(application.id()).stream()
                .collect(Collectors.toMap(Statement::criterion, Function.identity()));
        refuseStale(written, present);
        var changed = written.stream()
                .filter(each -> !present.containsKey(each.criterion())
                        || !present.get(each.criterion()).text().equals(each.text()))
                .toList();
        changed.forEach(each -> statements.add(
                application.id(), new Statement(each.criterion(), each.version() + 1, each.text(), Person.of(by), at)));
        if (!changed.isEmpty()) {
            application.written();
        }
    }

    private void refuseUnknown(Application application, List<Written> written) {
        var catalogue = application.catalogueVersion().map(catalogues::version).orElseGet(catalogues::newest);
        var faults = new Faults();
        var seen = new HashSet<String>();
        for (int index = 0; index < written.size(); index++) {
            String code = written.get(index).criterion();
            faults.unless(
                    catalogue.criterion(code).isPresent(),
                    Fault.of(
                                    AuthorisationRule.APP_5,
                                    "There is no criterion %s in version %s.".formatted(code, catalogue.version()),
                                    "Use a code of GET /catalogue/%s.".formatted(catalogue.version()))
                            .at("/statements/%d/criterion".formatted(index)));
            faults.unless(
                    seen.add(code),
                    new Fault(
                            null,
                            "%s is there twice.".formatted(code),
                            "Send one statement for each criterion.",
                            "/statements/%d/criterion".formatted(index)));
        }
        faults.refuseIfAny(AuthorisationProblem.STATEMENT_INVALID);
    }

    private static void refuseStale(List<Written> written, Map<String, Statement> present) {
        var stale = new ArrayList<Fault>();
        var newer = new ArrayList<Statement>();
        for (int index = 0; index < written.size(); index++) {
            var each = written.get(index);
            var there = present.get(each.criterion());
            int version = there == null ? 0 : there.version();
            if (each.version() != version && !(there != null && there.text().equals(each.text()))) {
                stale.add(new Fault(
                        null,
                        "You began with version %d of %s; it is now %d%s."
                                .formatted(each.version(), each.criterion(), version, by(there)),
                        "Put the two texts together and save with version %d; nothing was overwritten."
                                .formatted(version),
                        "/statements/%d/version".formatted(index)));
                if (there != null) {
                    newer.add(there);
                }
            }
        }
        if (!stale.isEmpty()) {
            throw new Refused(CommonProblem.CHANGED_MEANWHILE, stale, Map.of("present", newer));
        }
    }

    private static String by(@org.jspecify.annotations.Nullable Statement there) {
        return there == null ? "" : ", saved by " + there.changedBy().name();
    }

    /** The new bid begins with what the earlier one said. */
    void carryOver(@Observes StartedFrom started) {
        statements
                .of(started.earlier().id())
                .forEach(each -> statements.add(
                        started.next().id(),
                        new Statement(each.criterion(), 1, each.text(), started.by(), started.at())));
    }

    /**
     * What somebody wrote.
     *
     * @param version the version it was written over; 0 where there was none
     */
    public record Written(String criterion, String text, int version) {}
}
