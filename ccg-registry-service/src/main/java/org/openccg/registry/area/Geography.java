package org.openccg.registry.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;

/** The small areas of England and the local authorities they lie in, as imported. */
@ApplicationScoped
class Geography {

    private static final String LSOA = "E01\\d{6}";

    private final Session database;

    Geography(Session database) {
        this.database = database;
    }

    /** The codes, each once; notes every one that is malformed or unknown. */
    Set<String> lsoas(List<String> codes, String pointer, Faults faults) {
        var unknown = unknown("lsoas", codes);
        for (int i = 0; i < codes.size(); i++) {
            if (unknown.contains(codes.get(i))) {
                faults.add(unknown(codes.get(i), pointer + "/" + i));
            }
        }
        return new LinkedHashSet<>(codes);
    }

    /** Every small area of the local authorities; notes every authority that is unknown. */
    Set<String> lsoasOf(List<String> authorities, String pointer, Faults faults) {
        var unknown = unknown("local_authorities", authorities);
        for (int i = 0; i < authorities.size(); i++) {
            if (unknown.contains(authorities.get(i))) {
                faults.add(new Fault(
                        null,
                        "%s is no local authority known here.".formatted(authorities.get(i)),
                        "Use the code of a county or unitary authority, such as E10000001.",
                        pointer + "/" + i));
            }
        }
        return new LinkedHashSet<>(database.createNativeQuery(
                        "select code from lsoas where local_authority = any(cast(:authorities as text[]))",
                        String.class)
                .setParameter("authorities", array(authorities))
                .getResultList());
    }

    private static Fault unknown(String code, String pointer) {
        return code.matches(LSOA)
                ? new Fault(
                        null,
                        "%s is no LSOA known here.".formatted(code),
                        "Correct the code; it may be of another census.",
                        pointer)
                : new Fault(null, "'%s' is no code of an LSOA.".formatted(code), "Write it like E01000001.", pointer);
    }

    private Set<String> unknown(String table, Collection<String> codes) {
        return Set.copyOf(database.createNativeQuery(
                        "select distinct given.code from unnest(cast(:codes as text[])) as given (code)"
                                + " where not exists (select 1 from " + table + " k where k.code = given.code)",
                        String.class)
                .setParameter("codes", array(codes))
                .getResultList());
    }

    static String[] array(Collection<String> codes) {
        return new ArrayList<>(codes).toArray(String[]::new);
    }
}
