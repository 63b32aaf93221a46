package org.openccg.registry.practice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.Parts;

/** Finds practices, in the order of their codes. */
@ApplicationScoped
public class PracticeSearch {

    // asked for each practice in turn, so that a page reads as many as it needs and not all memberships
    private static final String UNAFFILIATED = """
            (select 1 from memberships m where m.practice = p.code and m.superseded_at is null
                and (m.to_on is null or m.to_on > :today) limit 1) is null""";

    private static final String CONTESTED = """
            (select 1 from memberships m where m.practice = p.code and m.superseded_at is null and m.settled_on is null
                and (m.to_on is null or m.to_on > :today) and exists (select 1 from memberships o
                    where o.practice = m.practice and o.group_id <> m.group_id and o.superseded_at is null
                    and o.valid && m.valid and (o.to_on is null or o.to_on > :today)) limit 1) is not null""";

    private static final String BY_TEXT = """
            p.code = any(array(select t.code from practices t where lower(t.name) like :text
                union select c.code from practices c where c.code = :textAsCode))""";

    private static final String BY_POSTCODE =
            "upper(p.postcode) collate \"C\" >= :postcode and upper(p.postcode) collate \"C\" < :afterPostcode";

    private final Session database;

    PracticeSearch(Session database) {
        this.database = database;
    }

    public List<Found> matching(Filter filter, String after, LocalDate today, int most) {
        var query = new StringBuilder(
                "select p.code, p.name, p.postcode, p.provider from practices p where p.code > :after");
        var values = new HashMap<String, Object>();
        values.put("after", after);
        if (filter.text() != null) {
            query.append(" and ").append(BY_TEXT);
            values.put("text", Parts.containing(filter.text()));
            values.put("textAsCode", filter.text().strip().toUpperCase(Locale.ROOT));
        }
        if (filter.postcode() != null) {
            query.append(" and ").append(BY_POSTCODE);
            values.put("postcode", filter.postcode().toUpperCase(Locale.ROOT));
            values.put("afterPostcode", Parts.after(filter.postcode().toUpperCase(Locale.ROOT)));
        }
        if (filter.contestedOnly()) {
            query.append(" and ").append(CONTESTED);
            values.put("today", today);
        }
        if (filter.unaffiliatedOnly()) {
            query.append(" and ").append(UNAFFILIATED);
            values.put("today", today);
        }
        if (filter.contestedOnly()) {
            query.append(" and ").append(CONTESTED);
            values.put("today", today);
        }
        var prepared = database.createNativeQuery(query + " order by p.code limit " + most, Object[].class);
        values.forEach(prepared::setParameter);
        return prepared.getResultList().stream()
                .map(row -> new Found((String) row[0], (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    /**
     * @param text part of the name, or the code
     * @param postcode how it begins
     * @param contestedOnly only those that more than one group counts among its own
     */
    public record Filter(
            @Nullable String text, @Nullable String postcode, boolean unaffiliatedOnly, boolean contestedOnly) {}

    /** A practice in a list. */
    public record Found(
            String code,
            String name,
            @Nullable String postcode,
            @Nullable String provider) {}
}
