package org.openccg.registry.ods;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.openccg.platform.audit.Entry;
import org.openccg.platform.audit.Trail;
import org.openccg.platform.security.SignedIn;
import org.openccg.registry.ccg.GroupAnnouncements;
import org.openccg.registry.office.Announcing.Told;
import org.openccg.registry.office.OfficeHistory;

/** Writes down for each group, office and person that an import made or changed it, and moves its version. */
@ApplicationScoped
class ImportTrail {

    private final Session database;
    private final Trail trail;
    private final GroupAnnouncements announcements;
    private final OfficeHistory offices;
    private final SignedIn signedIn;

    ImportTrail(
            Session database, Trail trail, GroupAnnouncements announcements, OfficeHistory offices, SignedIn signedIn) {
        this.database = database;
        this.trail = trail;
        this.announcements = announcements;
        this.offices = offices;
        this.signedIn = signedIn;
    }

    void record(Set<UUID> groups, Told told, List<SourceFile> files, Instant at) {
        var names = files.stream().map(SourceFile::name).sorted().toList();
        offices.imported(told, signedIn.caller(), at, Map.of("files", names));
        if (groups.isEmpty()) {
            return;
        }
        announcements.changed(groups, at);
        // a group without a history was made by this import, and shows its first version
        database.createNativeQuery("""
                        update groups g set changed_at = :at, version = g.version
                            + case when exists (select 1 from audit_entry e where e.case_id = g.id) then 1 else 0 end
                        where g.id in (:groups) returning id, version, status""", Object[].class)
                .setParameter("at", at)
                .setParameter("groups", groups)
                .getResultList()
                .forEach(row -> trail.record(new Entry(
                        (UUID) row[0],
                        ((Number) row[1]).intValue(),
                        "IMPORT",
                        signedIn.caller(),
                        "service",
                        at,
                        null,
                        (String) row[2],
                        null,
                        Map.of("files", names))));
    }
}
