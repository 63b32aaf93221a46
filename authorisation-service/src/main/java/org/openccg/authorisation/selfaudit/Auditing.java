package org.openccg.authorisation.selfaudit;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Person;

/**
 * Runs every check, each in a transaction of its own: one that fails stops no other and is a finding itself. What is
 * found is a task until it is no longer found.
 */
@ApplicationScoped
public class Auditing {

    private static final Logger LOG = Logger.getLogger(Auditing.class);

    private final List<Check> checks;
    private final SelfAudits audits;
    private final FoundTasks tasks;

    Auditing(@All List<Check> checks, SelfAudits audits, FoundTasks tasks) {
        this.checks = checks;
        this.audits = audits;
        this.tasks = tasks;
    }

    /**
     * Runs, unless that night has its run.
     *
     * @param night the business day it is made for, or nothing when somebody asks for it
     * @param now business time
     */
    public Optional<UUID> run(@Nullable LocalDate night, LocalDate today, Person by, Instant now) {
        var begun = QuarkusTransaction.requiringNew().call(() -> audits.begin(night, by, system()));
        begun.ifPresent(id -> {
            var made = new ArrayList<Checked>();
            checks.forEach(check -> made.add(make(check, today, by, now)));
            QuarkusTransaction.requiringNew().run(() -> audits.get(id).finish(made, system()));
        });
        return begun;
    }

    private Checked make(Check check, LocalDate today, Person by, Instant now) {
        long started = System.nanoTime();
        try {
            int found = QuarkusTransaction.requiringNew().call(() -> {
                var all = check.run(today);
                tasks.follow(check.name(), all, by, now);
                return all.size();
            });
            return new Checked(check.name(), found, since(started), null);
        } catch (RuntimeException e) {
            LOG.errorf(e, "The check %s of the self-audit could not be made", check.name());
            QuarkusTransaction.requiringNew().run(() -> tasks.failed(check.name(), now));
            return new Checked(check.name(), 0, since(started), "It could not be made; the service's log says why.");
        }
    }

    private static long since(long started) {
        return (System.nanoTime() - started) / 1_000_000;
    }

    private static Instant system() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
