package org.openccg.authorisation.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.openccg.authorisation.application.Person;
import org.openccg.platform.audit.Hash;

/** Every version of every statement; none is ever changed or removed. */
@ApplicationScoped
public class Statements {

    private static final String COLUMNS = "select criterion, version, text, subject, name, changed_at from statement";

    private final Session database;

    Statements(Session database) {
        this.database = database;
    }

    /** The newest version of each statement, in the order of criteria. */
    public List<Statement> of(UUID applicationId) {
        return asOf(applicationId, Instant.parse("9999-01-01T00:00:00Z"));
    }

    /** As they were at the instant. */
    public List<Statement> asOf(UUID applicationId, Instant at) {
        return database
                .createNativeQuery("""
                        select distinct on (criterion) criterion, version, text, subject, name, changed_at
                        from statement where application_id = :id and changed_at <= :at
                        order by criterion, version desc""", Object[].class)
                .setParameter("id", applicationId)
                .setParameter("at", at)
                .getResultList()
                .stream()
                .map(Statements::statement)
                .toList();
    }

    /** Every version of one statement, newest first. */
    public List<Statement> versions(UUID applicationId, String criterion) {
        return database
                .createNativeQuery(
                        COLUMNS + " where application_id = :id and criterion = :criterion order by version desc",
                        Object[].class)
                .setParameter("id", applicationId)
                .setParameter("criterion", criterion)
                .getResultList()
                .stream()
                .map(Statements::statement)
                .toList();
    }

    /** SHA-256 over the newest version of every statement, by which the trail tells what was submitted. */
    public String digest(UUID applicationId) {
        var lines = of(applicationId).stream()
                .map(each -> "%s %d %s".formatted(each.criterion(), each.version(), Hash.of(each.text())))
                .collect(Collectors.joining("\n"));
        return Hash.of(lines);
    }

    void add(UUID applicationId, Statement statement) {
        database.createNativeMutationQuery("""
                        insert into statement (application_id, criterion, version, text, subject, name, changed_at)
                        values (:id, :criterion, :version, :text, :subject, :name, :at)""")
                .setParameter("id", applicationId)
                .setParameter("criterion", statement.criterion())
                .setParameter("version", statement.version())
                .setParameter("text", statement.text())
                .setParameter("subject", statement.changedBy().subject())
                .setParameter("name", statement.changedBy().name())
                .setParameter("at", statement.changedAt())
                .executeUpdate();
    }

    private static Statement statement(Object[] row) {
        return new Statement(
                (String) row[0],
                (Integer) row[1],
                (String) row[2],
                new Person((UUID) row[3], (String) row[4]),
                (Instant) row[5]);
    }
}
