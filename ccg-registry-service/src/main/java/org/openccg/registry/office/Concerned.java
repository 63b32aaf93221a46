package org.openccg.registry.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.openccg.platform.directory.Standing;
import org.openccg.platform.directory.Standings;
import org.openccg.platform.problem.Refused;

/** Whose business the trail of an office or a person is. For everybody else there is nothing. */
@ApplicationScoped
public class Concerned {

    private final Session database;
    private final Standings standings;

    Concerned(Session database, Standings standings) {
        this.database = database;
        this.standings = standings;
    }

    /** The office's case, for those who act for it, above it or in its place. */
    public UUID office(String code) {
        var standing = standings.present();
        boolean seen = database.createNativeQuery(
                                "select count(*) from offices where code = :code and (:all or code in (:offices))",
                                Long.class)
                        .setParameter("code", code)
                        .setParameter("all", seesEverything(standing))
                        .setParameter("offices", orNone(standing.offices()))
                        .getSingleResult()
                > 0;
        if (!seen) {
            throw Refused.notFound();
        }
        return Office.caseOf(code);
    }

    /** The person's case, for that person and for those who act for an office the person works or worked in. */
    public UUID person(UUID subject) {
        var standing = standings.present();
        boolean seen = database.createNativeQuery("""
                                select count(*) from people p where p.subject = :subject and (:all
                                  or exists (select 1 from office_appointments a where a.subject = p.subject
                                    and a.office in (:offices)))""", Long.class)
                        .setParameter("subject", subject)
                        .setParameter(
                                "all",
                                seesEverything(standing)
                                        || standing.caller().subject().equals(subject))
                        .setParameter("offices", orNone(standing.offices()))
                        .getSingleResult()
                > 0;
        if (!seen) {
            throw Refused.notFound();
        }
        return subject;
    }

    private static Set<String> orNone(Set<String> codes) {
        return codes.isEmpty() ? Set.of("") : codes;
    }

    private static boolean seesEverything(Standing standing) {
        return standing.caller().is("service") || standing.holds("national");
    }
}
