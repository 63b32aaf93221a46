package org.openccg.authorisation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.Session;

/** How many were decided in each wave, and how. Exact, since decisions are public. */
@ApplicationScoped
public class Outcomes {

    private final Session database;

    Outcomes(Session database) {
        this.database = database;
    }

    /**
     * By wave, from each case's latest decision. A condition rests on a ground from level IV on, where directions begin, and the
     * grounds of a decision stay what they were when it was served, whatever becomes of the condition.
     */
    public List<OfWave> all() {
        return database.createSelectionQuery("""
                        select a.wave,
                            sum(case when d.outcome = AUTHORISED then 1 else 0 end),
                            sum(case when d.outcome = AUTHORISED_WITH_CONDITIONS then 1 else 0 end),
                            sum(case when d.outcome = AUTHORISED_WITH_CONDITIONS and d.grounds is not empty then 1 else 0 end),
                            sum(case when d.outcome = BLOCKED then 1 else 0 end),
                            sum(case when d.outcome = DEFERRED then 1 else 0 end)
                        from Decision d join Application a on a.id = d.applicationId
                        where a.wave is not null and not exists (select 1 from Decision later
                            where later.applicationId = d.applicationId and later.servedAt > d.servedAt)
                        group by a.wave order by a.wave""", OfWave.class).getResultList();
    }

    /** The latest decisions of a wave's cases, counted. */
    public record OfWave(
            String wave, long authorised, long withConditions, long withDirections, long blocked, long deferred) {}
}
