package org.openccg.appeals.authorisation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.erdtman.jcs.JsonCanonicalizer;
import org.openccg.appeals.AppealsProblem;
import org.openccg.platform.audit.Hash;
import org.openccg.platform.problem.Refused;

/** Opens decision files, and refuses one whose content is not what its hash says. */
@ApplicationScoped
public class Seal {

    private final ObjectMapper json;

    Seal(ObjectMapper json) {
        this.json = json;
    }

    /** Recomputes the hash over all other members; a file that does not match it or cannot be read is refused. */
    public SealedFile open(String content) {
        try {
            if (json.readTree(content) instanceof ObjectNode members
                    && members.remove("hash") instanceof com.fasterxml.jackson.databind.node.TextNode hash
                    && hash.textValue().equals(hashOf(members))) {
                return new SealedFile(content, hash.textValue(), json.treeToValue(members, DecisionFile.class));
            }
        } catch (IOException unreadable) {
            throw (Refused) altered().initCause(unreadable);
        }
        throw altered();
    }

    /** What we read from a file frozen here, whose seal was checked before it was. */
    public DecisionFile read(String frozen) {
        try {
            return json.readValue(frozen, DecisionFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hashOf(ObjectNode members) throws IOException {
        return Hash.of(new JsonCanonicalizer(members.toString()).getEncodedString());
    }

    private static Refused altered() {
        return Refused.because(
                AppealsProblem.DECISION_FILE_ALTERED,
                "The decision file that authorisation-service sent does not match its own hash.",
                "Nothing was changed. Tell the authorisation service's operators; try again once they have mended it.");
    }
}
