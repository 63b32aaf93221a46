package org.openccg.registry.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.hibernate.Session;

/** Who may employ somebody: a practice or an office, written as in the organisations claim. */
@ApplicationScoped
class Employers {

    private static final Map<String, String> NATIONAL = Map.of("nhscb", "NHSCB", "national", "DOH");

    private final Offices offices;
    private final Session database;

    Employers(Offices offices, Session database) {
        this.offices = offices;
        this.database = database;
    }

    boolean isKnown(String claim) {
        String code = NATIONAL.getOrDefault(claim, claim.substring(claim.indexOf(':') + 1));
        if (claim.startsWith("practice:")) {
            return database.createNativeQuery("select count(*) from practices where code = :code", Long.class)
                            .setParameter("code", code)
                            .getSingleResult()
                    > 0;
        }
        return offices.find(code).filter(office -> office.claim().equals(claim)).isPresent();
    }
}
