package org.openccg.registry.ccg;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.audit.Hash;
import org.openccg.platform.outbox.Outbox;

/**
 * Tells other services what a group is called, where it stands and what became of it, whenever that is not what they
 * were told last. Asked after everything that happens to a group, so that no way of changing it goes untold.
 */
@ApplicationScoped
public class GroupAnnouncements {

    static final String EVENT = "GROUP_CHANGED";

    private static final List<String> RECEIVERS = List.of("authorisation-service", "appeals-service");

    private final Session database;
    private final Outbox outbox;
    private final ObjectMapper json;

    GroupAnnouncements(Session database, Outbox outbox, ObjectMapper json) {
        this.database = database;
        this.outbox = outbox;
        this.json = json;
    }

    @Transactional(TxType.MANDATORY)
    public void changed(Collection<UUID> groups, Instant at) {
        if (groups.isEmpty()) {
            return;
        }
        database.flush();
        database.createNativeQuery("""
                        select g.id, g.code, g.gss, g.name, g.status, g.functions_exercised_by,
                            (select string_agg(cast(s.successor as text), ' ' order by s.effective_on, s.successor)
                                from group_successions s where s.predecessor = g.id)
                        from groups g where g.id in (:groups) order by g.id""", Object[].class).setParameter("groups", groups).getResultList().stream()
                .map(GroupAnnouncements::facts)
                .filter(this::differs)
                .forEach(facts ->
                        RECEIVERS.forEach(receiver -> outbox.tell(receiver, facts.groupId(), EVENT, at, facts)));
    }

    private boolean differs(Facts facts) {
        return database.createNativeMutationQuery("""
                                insert into announced (case_id, hash) values (:caseId, :hash)
                                on conflict (case_id) do update set hash = excluded.hash
                                where announced.hash <> excluded.hash""")
                        .setParameter("caseId", facts.groupId())
                        .setParameter("hash", Hash.of(text(facts)))
                        .executeUpdate()
                > 0;
    }

    private String text(Facts facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Facts facts(Object[] row) {
        return new Facts(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                Status.valueOf((String) row[4]),
                (String) row[5],
                row[6] == null
                        ? List.of()
                        : Arrays.stream(((String) row[6]).split(" "))
                                .map(UUID::fromString)
                                .toList());
    }

    record Facts(
            UUID groupId,
            @Nullable String code,
            @Nullable String gss,
            String name,
            Status status,
            @Nullable String functionsExercisedBy,
            List<UUID> successors) {}
}
