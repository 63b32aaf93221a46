package org.openccg.authorisation.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Person;

/** Who is on what. */
@ApplicationScoped
public class Claims {

    private final Session database;

    Claims(Session database) {
        this.database = database;
    }

    /** Those in force, by the id of the work. */
    Map<String, Claim> on(Collection<String> work) {
        return database.createSelectionQuery("from Claim where work in :work and endedAt is null", Claim.class)
                .setParameter("work", work)
                .getResultStream()
                .collect(Collectors.toMap(Claim::work, Function.identity()));
    }

    Optional<Claim> on(String work) {
        return Optional.ofNullable(on(List.of(work)).get(work));
    }

    /** Whether nobody else was quicker. */
    boolean add(Work work, Person who, @Nullable Person assignedBy, Instant at) {
        database.flush();
        return database.createNativeMutationQuery("""
                        insert into claim (id, work, application_id, subject, name, claimed_at, assigned_by, assigned_by_name)
                        values (gen_random_uuid(), :work, cast(:application as uuid), :subject, :name, :at,
                            cast(:by as uuid), cast(:byName as text))
                        on conflict do nothing""")
                        .setParameter("work", work.id())
                        .setParameter(
                                "application",
                                work.ofCase().map(each -> each.id().toString()).orElse(null))
                        .setParameter("subject", who.subject())
                        .setParameter("name", who.name())
                        .setParameter("at", at)
                        .setParameter(
                                "by",
                                assignedBy == null ? null : assignedBy.subject().toString())
                        .setParameter("byName", assignedBy == null ? null : assignedBy.name())
                        .executeUpdate()
                == 1;
    }

    /** The case moved on: what was claimed in it is done or no longer to be done. */
    void moved(UUID applicationId, Person by, Instant at) {
        end("c.applicationId = :about", applicationId, ClaimEnd.DONE, by, at);
    }

    /** The person holds no post any more. */
    public int left(UUID subject, Person by, Instant at) {
        return end("c.subject = :about", subject, ClaimEnd.LEFT, by, at);
    }

    private int end(String which, UUID about, ClaimEnd how, Person by, Instant at) {
        return database.createMutationQuery("""
                        update Claim c set c.outcome = :how, c.endedAt = :at, c.endedBy = :by, c.endedByName = :name
                        where c.endedAt is null and\s""" + which)
                .setParameter("about", about)
                .setParameter("how", how)
                .setParameter("at", at)
                .setParameter("by", by.subject())
                .setParameter("name", by.name())
                .executeUpdate();
    }
}
