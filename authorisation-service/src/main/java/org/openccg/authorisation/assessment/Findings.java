package org.openccg.authorisation.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.AuthorisationRule;
import org.openccg.authorisation.application.Application;
import org.openccg.authorisation.application.Person;
import org.openccg.authorisation.application.Status;
import org.openccg.authorisation.conflict.Part;
import org.openccg.platform.problem.Refused;

/** Findings of the present round: a ruling that remits a case has it assessed afresh. */
@ApplicationScoped
public class Findings {

    private final Session database;

    Findings(Session database) {
        this.database = database;
    }

    public List<Finding> of(Application application) {
        return database.createSelectionQuery(
                        "from Finding where applicationId = :id and round = :round order by criterion", Finding.class)
                .setParameter("id", application.id())
                .setParameter("round", application.review().round())
                .getResultList();
    }

    /** How many criteria were found met or not in the present round of many cases, in one query. */
    public Map<UUID, Long> made(Collection<UUID> applications) {
        return database.createSelectionQuery("""
                        select f.applicationId, count(*) from Finding f
                            join Application a on a.id = f.applicationId and a.review.round = f.round
                        where f.applicationId in :ids and f.result <> NOT_ASSESSED group by f.applicationId""", Object[].class)
                .setParameter("ids", applications)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    public Optional<Finding> of(Application application, String criterion) {
        return of(application).stream()
                .filter(finding -> finding.criterion().equals(criterion))
                .findFirst();
    }

    /** What was found last in this round, by criterion, as it will always be. */
    public Map<String, FindingVersion> newest(Application application) {
        var newest = new HashMap<String, FindingVersion>();
        database.createSelectionQuery(
                        "from FindingVersion where applicationId = :id and round = :round order by seq",
                        FindingVersion.class)
                .setParameter("id", application.id())
                .setParameter("round", application.review().round())
                .getResultList()
                .forEach(version -> newest.put(version.criterion(), version));
        return newest;
    }

    /** Those findings, as they will always be. */
    public Map<Long, FindingVersion> versions(Collection<Long> seqs) {
        return database
                .createSelectionQuery("from FindingVersion where seq in :seqs", FindingVersion.class)
                .setParameter("seqs", seqs)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(FindingVersion::seq, version -> version));
    }

    /** What assessors found last, by criterion, where the moderator changed it. */
    public Map<String, FindingVersion> beneathModeration(Application application) {
        var last = new HashMap<String, FindingVersion>();
        database.createSelectionQuery("""
                        from FindingVersion v where v.applicationId = :id and v.round = :round and v.part = :part
                          and exists (select 1 from Finding f where f.applicationId = v.applicationId
                            and f.round = v.round and f.criterion = v.criterion and f.moderatedAt is not null)
                        order by v.seq""", FindingVersion.class)
                .setParameter("id", application.id())
                .setParameter("round", application.review().round())
                .setParameter("part", Part.ASSESSOR)
                .getResultList()
                .forEach(version -> last.put(version.criterion(), version));
        return last;
    }

    /** Everything ever found in the case, oldest first, from behind the given place on. */
    public List<FindingVersion> history(Application application, @Nullable String criterion, long after, int most) {
        return database.createSelectionQuery("""
                        from FindingVersion where applicationId = :id and seq > :after
                          and (:criterion is null or criterion = :criterion) order by seq""", FindingVersion.class)
                .setParameter("id", application.id())
                .setParameter("after", after)
                .setParameter("criterion", criterion)
                .setMaxResults(most)
                .getResultList();
    }

    void state(Application application, List<Found> batch, Person by, Instant at) {
        var present = byCriterion(application);
        int round = application.review().round();
        refuseModerated(application, batch, present);
        for (var found : batch) {
            var finding = present.get(found.criterion());
            if (finding == null) {
                database.persist(new Finding(application.id(), round, found, by, at));
            } else {
                finding.becomes(found, by, at);
            }
            database.persist(new FindingVersion(application.id(), round, found, by, at));
        }
    }

    /** Of criteria that were assessed. */
    void change(Application application, List<Changed> changes, Person by, Instant at) {
        var present = byCriterion(application);
        for (var changed : changes) {
            present.get(changed.criterion()).changed(changed, by, at);
            database.persist(
                    new FindingVersion(application.id(), application.review().round(), changed, by, at));
        }
    }

    /** While the case is moderated, the moderator's word is not overwritten by those it corrects. */
    private static void refuseModerated(Application application, List<Found> batch, Map<String, Finding> present) {
        var moderated = batch.stream()
                .map(Found::criterion)
                .filter(criterion -> application.status() == Status.IN_MODERATION
                        && present.containsKey(criterion)
                        && present.get(criterion).isModerated())
                .toList();
        if (!moderated.isEmpty()) {
            throw Refused.because(
                    AuthorisationProblem.FINDING_MODERATED,
                    AuthorisationRule.APP_9,
                    "The moderator changed what was found for %s.".formatted(String.join(", ", moderated)),
                    "Tell the moderator what speaks against it; send the other findings without these.");
        }
    }

    private Map<String, Finding> byCriterion(Application application) {
        return of(application).stream().collect(Collectors.toMap(Finding::criterion, finding -> finding));
    }
}
