package org.openccg.platform.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Who works where on a day, as this service was told. */
@ApplicationScoped
public class Roster {

    private static final String HOLDS = """
            from directory_post p join directory_person n on n.subject = p.subject
                left join directory_office o on o.code = p.office
            where coalesce(p.from_on, :day) <= :day and (p.to_on is null or p.to_on > :day)
              and coalesce(o.from_on, :day) <= :day and coalesce(o.last_day, :day) >= :day""";

    private final Session database;

    Roster(Session database) {
        this.database = database;
    }

    /** The office, its successors as far as they have taken over, and everything above one of them on the day. */
    public Set<String> chainOf(String office, LocalDate day) {
        return Set.copyOf(database.createNativeQuery("""
                        with recursive chain (code) as (
                            select cast(:office as text)
                            union
                            select next.code from chain cross join lateral (
                                select o.successor as code from directory_office o
                                where o.code = chain.code and o.last_day < :day and o.successor is not null
                                union all
                                select b.parent from directory_parent b where b.office = chain.code
                                  and coalesce(b.from_on, :day) <= :day and (b.to_on is null or b.to_on > :day)) next)
                        select code from chain""", String.class)
                .setParameter("office", office)
                .setParameter("day", day)
                .getResultList());
    }

    /** Everybody who holds a post in one of the offices while it is open. */
    public List<Member> in(Collection<String> offices, LocalDate day) {
        return members(database.createNativeQuery(
                        "select distinct p.subject, n.name " + HOLDS
                                + " and p.office = any(cast(:offices as text[])) order by n.name, p.subject",
                        Object[].class)
                .setParameter("offices", offices.toArray(String[]::new))
                .setParameter("day", day));
    }

    /** The person, if he or she holds a post anywhere. */
    public Optional<Member> find(UUID subject, LocalDate day) {
        return members(database.createNativeQuery(
                                "select distinct p.subject, n.name " + HOLDS + " and p.subject = :subject",
                                Object[].class)
                        .setParameter("subject", subject)
                        .setParameter("day", day))
                .stream()
                .findFirst();
    }

    private static List<Member> members(NativeQuery<Object[]> query) {
        return query.getResultList().stream()
                .map(row -> new Member((UUID) row[0], (String) row[1]))
                .toList();
    }

    /** Somebody who holds a post. */
    public record Member(UUID subject, String name) {}
}
