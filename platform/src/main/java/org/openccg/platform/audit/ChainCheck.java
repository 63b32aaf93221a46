package org.openccg.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One walk along one chain. */
final class ChainCheck {

    private static final String BEGINNING = "0".repeat(64);

    /** As exact as the database keeps times. */
    private static final Duration EXACTNESS = Duration.ofNanos(1_000);

    private final UUID caseId;
    private final ObjectMapper json;

    ChainCheck(UUID caseId, ObjectMapper json) {
        this.caseId = caseId;
        this.json = json;
    }

    Optional<Broken> run(ChainRows.Chain chain) {
        long expected = 1;
        String previous = BEGINNING;
        for (var row : chain.rows()) {
            String what = row.seq() == expected ? entry(row, previous) : "Entry %d is missing.".formatted(expected);
            if (what != null) {
                return Optional.of(new Broken(caseId, expected, what));
            }
            previous = row.hash();
            expected++;
        }
        return end(chain, expected - 1, previous);
    }

    private @Nullable String entry(ChainRows.Row row, String previous) {
        if (!Hash.of(row.content()).equals(row.hash())) {
            return "The content of entry %d is not what its hash was made of.".formatted(row.seq());
        }
        if (!row.previousHash().equals(previous)) {
            return "Entry %d does not follow the entry before it.".formatted(row.seq());
        }
        try {
            String column = differing(row, json.readTree(row.content()));
            return column == null
                    ? null
                    : "The column %s of entry %d is not what its content says.".formatted(column, row.seq());
        } catch (JsonProcessingException e) {
            return "The content of entry %d cannot be read.".formatted(row.seq());
        }
    }

    private @Nullable String differing(ChainRows.Row row, JsonNode content) {
        if (!caseId.toString().equals(text(content, "caseId"))) {
            return "case_id";
        }
        if (content.path("seq").asLong() != row.seq()) {
            return "seq";
        }
        if (!row.previousHash().equals(text(content, "previousHash"))) {
            return "previous_hash";
        }
        if (content.path("version").asInt(-1) != row.version()) {
            return "version";
        }
        if (!row.step().equals(text(content, "step"))) {
            return "step";
        }
        if (!row.actor().toString().equals(text(content, "actor"))) {
            return "actor";
        }
        if (!Objects.equals(row.from(), text(content, "from"))) {
            return "from_status";
        }
        if (!Objects.equals(row.to(), text(content, "to"))) {
            return "to_status";
        }
        return isSame(row.at(), text(content, "at")) ? null : "at";
    }

    private static boolean isSame(Instant stored, @Nullable String written) {
        try {
            return written != null
                    && Duration.between(stored, Instant.parse(written)).abs().compareTo(EXACTNESS) <= 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static @Nullable String text(JsonNode content, String name) {
        return content.path(name).textValue();
    }

    /** Entries that were cut off leave no other trace. */
    private Optional<Broken> end(ChainRows.Chain chain, long last, String hash) {
        if (chain.headHash() == null && last == 0) {
            return Optional.of(new Broken(caseId, 1, "There is no chain."));
        }
        if (chain.headHash() == null) {
            return Optional.of(new Broken(caseId, last, "The chain has no head."));
        }
        if (chain.headSeq() == last && chain.headHash().equals(hash)) {
            return Optional.empty();
        }
        return Optional.of(new Broken(
                caseId,
                last + 1,
                "The chain ends with entry %d, but its head names entry %d.".formatted(last, chain.headSeq())));
    }
}
