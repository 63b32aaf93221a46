package org.openccg.authorisation.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.openccg.authorisation.AuthorisationItself;
import org.openccg.authorisation.application.Applications;
import org.openccg.authorisation.evidence.scanning.Scan;
import org.openccg.authorisation.evidence.scanning.ScannerConfig;
import org.openccg.platform.audit.Entry;
import org.openccg.platform.audit.Trail;

/** Content that waits for the scanner; each is handled in short transactions of its own. */
@ApplicationScoped
class ScanQueue {

    private final Session database;
    private final EvidenceStore store;
    private final Applications applications;
    private final Trail trail;
    private final ScannerConfig config;

    ScanQueue(Session database, EvidenceStore store, Applications applications, Trail trail, ScannerConfig config) {
        this.database = database;
        this.store = store;
        this.applications = applications;
        this.trail = trail;
        this.config = config;
    }

    /** Takes the one that is due longest; nobody else takes it before the pause is over. */
    @Transactional
    Optional<UUID> claim() {
        return database
                .createNativeQuery("""
                        update content set next_scan_at = clock_timestamp() + make_interval(secs => :pause)
                        where id = (select id from content
                            where scan = 'PENDING' and destroyed_at is null and next_scan_at <= clock_timestamp()
                            order by next_scan_at limit 1 for update skip locked)
                        returning id""", UUID.class)
                .setParameter(
                        "pause", (int) config.pause().plus(config.patience()).toSeconds())
                .getResultList()
                .stream()
                .findFirst();
    }

    /** How often the scanner could not be asked about it; it is due again after the pause. */
    @Transactional
    int failed(UUID content) {
        return database.createNativeQuery("""
                        update content set scan_failures = scan_failures + 1,
                            next_scan_at = clock_timestamp() + make_interval(secs => :pause)
                        where id = :id returning scan_failures""", Integer.class)
                .setParameter("pause", (int) config.pause().toSeconds())
                .setParameter("id", content)
                .getSingleResult();
    }

    /** Says in every case that has it what the scanner said. */
    @Transactional
    void scanned(UUID content, Scan scan, Instant at) {
        database.createNativeMutationQuery("""
                        update content set scan = :scan, malware = cast(:malware as text), scanned_at = :at
                        where id = :id and scan = 'PENDING'""")
                .setParameter("scan", scan.state().name())
                .setParameter("malware", scan.malware())
                .setParameter("at", at)
                .setParameter("id", content)
                .executeUpdate();
        store.sharing(content).forEach(each -> record(each, scan, at));
    }

    private void record(Evidence evidence, Scan scan, Instant at) {
        var application = applications.toChange(evidence.applicationId());
        trail.record(new Entry(
                application.id(),
                application.version(),
                scan.isInfected() ? "QUARANTINE" : "RELEASE",
                AuthorisationItself.CALLER,
                AuthorisationItself.CAPACITY,
                at,
                application.status().name(),
                application.status().name(),
                null,
                detail(evidence, scan)));
    }

    private static Map<String, Object> detail(Evidence evidence, Scan scan) {
        var detail = new HashMap<String, Object>();
        detail.put("evidence", evidence.id());
        detail.put("fileName", evidence.fileName());
        detail.put("sha256", evidence.sha256());
        if (scan.malware() != null) {
            detail.put("malware", scan.malware());
        }
        return detail;
    }
}
