package org.openccg.authorisation.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every version of the catalogue that ever applied; the newest is offered to new applications. */
@ApplicationScoped
public class Catalogues {

    private static final List<String> ALL = List.of("1", "2");
    private static final String NEWEST = ALL.get(ALL.size() - 1);

    private final Map<String, CriteriaCatalogue> versions;

    Catalogues(ObjectMapper json) {
        this.versions = ALL.stream()
                .map(version -> read(json, version))
                .collect(Collectors.toUnmodifiableMap(CriteriaCatalogue::version, each -> each));
    }

    public CriteriaCatalogue newest() {
        return version(NEWEST);
    }

    /** Versions that apply or once did, the newest last. */
    public List<String> versions() {
        return ALL;
    }

    public Optional<CriteriaCatalogue> find(String version) {
        return Optional.ofNullable(versions.get(version));
    }

    /** A version that is known to exist. */
    public CriteriaCatalogue version(String version) {
        return find(version).orElseThrow(() -> new IllegalStateException("No catalogue " + version));
    }

    /** What every version keeps to. */
    public static JsonNode schema(ObjectMapper json) {
        return read(json, "catalogue.schema", JsonNode.class);
    }

    private static CriteriaCatalogue read(ObjectMapper json, String version) {
        return read(json, "catalogue-" + version, CriteriaCatalogue.class);
    }

    private static <T> T read(ObjectMapper json, String name, Class<T> type) {
        String file = "/catalogue/%s.json".formatted(name);
        try (var content = Objects.requireNonNull(Catalogues.class.getResourceAsStream(file), file)) {
            return json.readValue(content, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
