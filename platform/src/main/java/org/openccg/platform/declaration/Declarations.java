package org.openccg.platform.declaration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.openccg.platform.security.Caller;

/** Who declared what, case by case. */
@ApplicationScoped
public class Declarations {

    private final Session database;
    private final ObjectMapper json;

    Declarations(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Puts it in place of what the person declared before; an earlier countersignature covers it no longer. */
    @Transactional(TxType.MANDATORY)
    public void declare(UUID caseId, Caller by, List<Declared> interests, Instant at) {
        database.createNativeMutationQuery("""
                        insert into declaration (case_id, subject, name, declared_at, interests)
                        values (:caseId, :subject, :name, :at, :interests)
                        on conflict (case_id, subject) do update set name = excluded.name,
                            declared_at = excluded.declared_at, interests = excluded.interests,
                            countersigned_by = null, countersigned_by_name = null, countersigned_at = null""")
                .setParameter("caseId", caseId)
                .setParameter("subject", by.subject())
                .setParameter("name", by.name())
                .setParameter("at", at)
                .setParameter("interests", text(interests))
                .executeUpdate();
    }

    /** Tells whether there was a declaration of that person to countersign. */
    @Transactional(TxType.MANDATORY)
    public boolean countersign(UUID caseId, UUID subject, Caller by, Instant at) {
        return database.createNativeMutationQuery("""
                        update declaration set countersigned_by = :by, countersigned_by_name = :name,
                            countersigned_at = :at
                        where case_id = :caseId and subject = :subject""")
                        .setParameter("by", by.subject())
                        .setParameter("name", by.name())
                        .setParameter("at", at)
                        .setParameter("caseId", caseId)
                        .setParameter("subject", subject)
                        .executeUpdate()
                == 1;
    }

    public Optional<Declaration> of(UUID caseId, UUID subject) {
        return ofCase(caseId).stream()
                .filter(each -> each.subject().equals(subject))
                .findFirst();
    }

    /** Every declaration in the case, by name. */
    public List<Declaration> ofCase(UUID caseId) {
        return database.createNativeQuery("""
                        select subject, name, declared_at, interests, countersigned_by, countersigned_by_name,
                            countersigned_at
                        from declaration where case_id = :caseId order by name, subject""", Object[].class).setParameter("caseId", caseId).getResultList().stream()
                .map(this::declaration)
                .toList();
    }

    /** What these people declared in these cases, by case. */
    public Map<UUID, List<Declaration>> of(Collection<UUID> cases, Collection<UUID> subjects) {
        return database.createNativeQuery("""
                        select subject, name, declared_at, interests, countersigned_by, countersigned_by_name,
                            countersigned_at, case_id
                        from declaration where case_id = any(cast(:cases as uuid[]))
                          and subject = any(cast(:subjects as uuid[])) order by name, subject""", Object[].class)
                .setParameter("cases", texts(cases))
                .setParameter("subjects", texts(subjects))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[row.length - 1], Collectors.mapping(this::declaration, Collectors.toList())));
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    private Declaration declaration(Object[] row) {
        return new Declaration(
                (UUID) row[0],
                (String) row[1],
                (Instant) row[2],
                interests((String) row[3]),
                (UUID) row[4],
                (String) row[5],
                (Instant) row[6]);
    }

    private String text(List<Declared> interests) {
        try {
            return json.writeValueAsString(interests);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Declared> interests(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
