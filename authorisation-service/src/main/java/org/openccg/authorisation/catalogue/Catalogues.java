package org.openccg.authorisation.catalogue;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Every version of the catalogue that ever applied; the newest is offered to new applications. */
@ApplicationScoped
public class Catalogues {

    private static final String NEWEST = "1";

    private final Map<String, CriteriaCatalogue> versions;

    Catalogues(ObjectMapper json) {
        var newest = read(json, NEWEST);
        this.versions = Map.of(newest.version(), newest);
    }

    public CriteriaCatalogue newest() {
        return version(NEWEST);
    }

    public Optional<CriteriaCatalogue> find(String version) {
        return Optional.ofNullable(versions.get(version));
    }

    /** A version that is known to exist. */
    public CriteriaCatalogue version(String version) {
        return find(version).orElseThrow(() -> new IllegalStateException("No catalogue " + version));
    }

    private static CriteriaCatalogue read(ObjectMapper json, String version) {
        String file = "/catalogue/catalogue-%s.json".formatted(version);
        try (var content = Objects.requireNonNull(Catalogues.class.getResourceAsStream(file), file)) {
            return json.readValue(content, CriteriaCatalogue.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
