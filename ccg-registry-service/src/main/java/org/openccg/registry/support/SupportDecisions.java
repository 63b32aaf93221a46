package org.openccg.registry.support;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.problem.Refused;
import org.openccg.registry.PageOfGroup;

@ApplicationScoped
public class SupportDecisions implements PanacheRepositoryBase<SupportDecision, UUID> {

    private static final PageOfGroup<SupportDecision> PAGE =
            PageOfGroup.oldestFirst(SupportDecision.class, "support_decisions", "recorded_at");

    private final Session database;

    SupportDecisions(Session database) {
        this.database = database;
    }

    /** As they were written down, oldest first. */
    public List<SupportDecision> ofGroup(UUID groupId, @Nullable Cursor after, int most) {
        return PAGE.read(database, groupId, after, most);
    }

    SupportDecision in(UUID groupId, UUID id) {
        return find("id = ?1 and groupId = ?2", id, groupId)
                .firstResultOptional()
                .orElseThrow(Refused::notFound);
    }

    /** What holds on the day, and what was written down and has no effect. */
    Sums sums(UUID groupId, LocalDate day) {
        Object[] row = database.createNativeQuery("""
                        select count(*) filter (where effect = 'BINDING'),
                            coalesce(sum(annual_price) filter (where effect = 'BINDING'), 0),
                            count(*) filter (where effect = 'NONE')
                        from support_decisions where group_id = :group and starts_on <= :day
                            and (ends_on is null or ends_on > :day)""", Object[].class)
                .setParameter("group", groupId)
                .setParameter("day", day)
                .getSingleResult();
        return new Sums(((Number) row[0]).intValue(), (BigDecimal) row[1], ((Number) row[2]).intValue());
    }

    record Sums(int binding, BigDecimal pricePerYear, int withoutEffect) {}
}
