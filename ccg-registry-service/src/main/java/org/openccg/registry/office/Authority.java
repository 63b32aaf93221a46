package org.openccg.registry.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.openccg.platform.directory.Standings;
import org.openccg.platform.problem.Refused;
import org.openccg.registry.RegistryProblem;
import org.openccg.registry.RegistryRule;

/** Who may decide about an office: its head, the heads above it, and the Department. */
@ApplicationScoped
class Authority {

    static final String DEPARTMENT = "DEPARTMENT";
    static final String HEAD = "HEAD";

    /**
     * Offices the caller heads, or deputises the head of, among those in charge of the one asked about: whether they
     * still act, and whether the post came to its end with the office.
     */
    private static final String HEADED = """
            with recursive up (code) as (
                select cast(:office as text)
                union
                select next.code from up cross join lateral (
                    select p.parent from office_parents p where p.office = up.code and p.superseded_at is null
                      and p.valid @> cast(:day as date)
                    union all
                    select o.successor from offices o where o.code = up.code and o.last_day < :day
                      and o.successor is not null) next (code))
            select o.code, coalesce(o.last_day, :day) >= :day from up join offices o on o.code = up.code
            join office_appointments a on a.office = o.code and a.subject = :subject
              and a.valid @> least(cast(:day as date), o.last_day)
            where a.capacity = 'HEAD' or exists (select 1 from office_appointments h
                where h.subject = a.deputy_for and h.office = o.code and h.capacity = 'HEAD'
                  and h.valid @> least(cast(:day as date), o.last_day))
            order by 2 desc, 1""";

    private final Session database;
    private final Standings standings;

    Authority(Session database, Standings standings) {
        this.database = database;
        this.standings = standings;
    }

    boolean isDepartment() {
        var standing = standings.present();
        return standing.caller().is("doh") && standing.holds("national");
    }

    void refuseUnlessDepartment() {
        if (!isDepartment()) {
            throw Refused.because(
                    RegistryProblem.NOT_THE_DEPARTMENT,
                    "You do not act for the Department of Health today.",
                    "Let somebody do this who does.");
        }
    }

    /** In what capacity the caller decides about the office today, if at all. */
    Optional<String> over(String office) {
        if (isDepartment()) {
            return Optional.of(DEPARTMENT);
        }
        return headed(office).stream().anyMatch(Headed::acts) ? Optional.of(HEAD) : Optional.empty();
    }

    String overOrRefuse(String office) {
        return over(office).orElseThrow(() -> refusal(office));
    }

    private Refused refusal(String office) {
        return headed(office).stream()
                .findFirst()
                .map(headed -> Refused.because(
                        RegistryProblem.NOT_THE_HEAD,
                        RegistryRule.TRN_1,
                        "%s has closed; you were its head until then.".formatted(headed.office),
                        "Ask its successor; GET /offices/%s to see who is in charge.".formatted(headed.office)))
                .orElseGet(() -> Refused.because(
                        RegistryProblem.NOT_THE_HEAD,
                        "You are today neither head of %s nor of an office above it.".formatted(office),
                        "Ask the head; GET /offices/%s to see who it is.".formatted(office)));
    }

    private List<Headed> headed(String office) {
        var standing = standings.present();
        UUID subject = standing.caller().subject();
        LocalDate day = standing.day();
        return database
                .createNativeQuery(HEADED, Object[].class)
                .setParameter("office", office)
                .setParameter("subject", subject)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .map(row -> new Headed((String) row[0], (Boolean) row[1]))
                .toList();
    }

    private record Headed(String office, boolean acts) {}
}
