package org.openccg.registry.ods;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.appointment.Announcements;
import org.openccg.registry.ccg.GroupOffices;
import org.openccg.registry.ods.ImportReport.FileReport;
import org.openccg.registry.ods.ImportReport.Missing;
import org.openccg.registry.office.Announcing;
import org.openccg.registry.office.Hierarchy;
import org.openccg.registry.office.OfficeAppointments;

/** Applies all files of a request, in the order in which they need one another, or none of them. */
@ApplicationScoped
public class Importing {

    private final Session database;
    private final Hierarchy hierarchy;
    private final GroupOffices reviewing;
    private final Announcing announcing;
    private final Announcements announcements;
    private final ImportTrail trail;

    Importing(
            Session database,
            Hierarchy hierarchy,
            GroupOffices reviewing,
            Announcing announcing,
            Announcements announcements,
            ImportTrail trail) {
        this.database = database;
        this.hierarchy = hierarchy;
        this.reviewing = reviewing;
        this.announcing = announcing;
        this.announcements = announcements;
        this.trail = trail;
    }

    /** Refuses with every fault found; the transaction the caller holds then stores nothing. */
    @Transactional(TxType.MANDATORY)
    public ImportReport apply(List<SourceFile> files, Mode mode, boolean dryRun, Instant at) {
        var touched = new HashSet<UUID>();
        var spokenFor = new TreeSet<UUID>();
        var report = database.doReturningWork(connection -> {
            try {
                return apply(connection, files, mode, dryRun, at, touched, spokenFor);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        var today = LocalDate.ofInstant(at, BusinessClock.LONDON);
        hierarchy.rememberNames(today, at);
        reviewing.follow(today, at);
        var told = announcing.everything(at);
        spokenFor.forEach(group -> announcements.changed(group, at));
        trail.record(touched, told, files, at);
        return report;
    }

    private static ImportReport apply(
            Connection connection,
            List<SourceFile> files,
            Mode mode,
            boolean dryRun,
            Instant at,
            Set<UUID> touched,
            Set<UUID> spokenFor)
            throws SQLException, IOException {
        begin(connection);
        var faults = new ImportFaults();
        var readable = new ArrayList<ReadableFile>();
        for (SourceFile file : files) {
            ReadableFile.of(file, faults).ifPresent(readable::add);
        }
        readable.sort(Comparator.comparing(ReadableFile::kind));
        var kinds = readable.stream().map(ReadableFile::kind).collect(Collectors.toSet());
        var known = new Known(connection, kinds);
        var reports = new ArrayList<FileReport>();
        for (ReadableFile file : readable) {
            var tally = new Tally(file.kind() == Kind.APPOINTMENTS ? spokenFor : touched);
            long rows = file.into(new Target(connection, at, known, tally, faults));
            reports.add(new FileReport(
                    file.source().name(),
                    file.kind(),
                    file.encoding().name(),
                    rows,
                    tally.counts(),
                    file.kind() == Kind.PRACTICES ? tally.patients() : null,
                    tally.changed(),
                    tally.added(),
                    tally.notes()));
        }
        faults.refuseIfAny();
        lookUpByIndex(connection, false);
        touched.addAll(spokenFor);
        var missing = mode == Mode.FULL ? MissingThings.of(connection, kinds, known) : List.<Missing>of();
        return new ImportReport(dryRun, mode, reports, missing);
    }

    /** One import at a time, each batch of which looks its rows up by index instead of reading whole tables for them. */
    static void begin(Connection connection) throws SQLException {
        oneAtATime(connection);
        lookUpByIndex(connection, true);
    }

    private static void lookUpByIndex(Connection connection, boolean only) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (String other : List.of("hashjoin", "mergejoin", "seqscan")) {
                statement.execute("set local enable_" + other + (only ? " = off" : " = on"));
            }
        }
    }

    private static void oneAtATime(Connection connection) throws SQLException {
        // and while nobody changes a line of management, for a file may
        for (String what : List.of("import", OfficeAppointments.LINES)) {
            try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
                lock.setString(1, what);
                lock.execute();
            }
        }
    }
}
