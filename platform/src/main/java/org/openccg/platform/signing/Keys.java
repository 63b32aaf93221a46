package org.openccg.platform.signing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The public keys this service signs with and ever signed with. */
@ApplicationScoped
public class Keys {

    private static final String SELECT = "select kid, jwk, first_used_at, retired_at from signing_key ";

    private final Session database;
    private final ObjectMapper json;

    Keys(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Oldest first. */
    @Transactional
    public List<PublishedKey> all() {
        return database
                .createNativeQuery(SELECT + "order by first_used_at, kid", Object[].class)
                .getResultList()
                .stream()
                .map(row -> published(row))
                .toList();
    }

    @Transactional
    public Optional<PublishedKey> find(String kid) {
        return database
                .createNativeQuery(SELECT + "where kid = :kid", Object[].class)
                .setParameter("kid", kid)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> published(row));
    }

    /** From now on this key is used; one that was used before is retired. */
    @Transactional
    void use(Jwk key) {
        database.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtext('signing_key'))) locked", Integer.class)
                .getSingleResult();
        var known = find(key.thumbprint());
        if (known.map(PublishedKey::until).isPresent()) {
            throw new IllegalStateException(
                    "The key %s was retired and does not come back: make a new one, see docs/operations.md"
                            .formatted(key.thumbprint()));
        }
        if (known.isPresent()) {
            return;
        }
        database.createNativeMutationQuery(
                        "update signing_key set retired_at = clock_timestamp() where retired_at is null")
                .executeUpdate();
        database.createNativeMutationQuery("insert into signing_key (kid, jwk) values (:kid, :jwk)")
                .setParameter("kid", key.thumbprint())
                .setParameter("jwk", written(key))
                .executeUpdate();
    }

    private String written(Jwk key) {
        try {
            return json.writeValueAsString(key);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PublishedKey published(@Nullable Object[] row) {
        try {
            return PublishedKey.of(json.readValue((String) row[1], Jwk.class), (Instant) row[2], (Instant) row[3]);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
