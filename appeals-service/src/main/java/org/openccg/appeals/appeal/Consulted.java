package org.openccg.appeals.appeal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.openccg.appeals.authorisation.DecisionFile;
import org.openccg.appeals.authorisation.SealedFile;

/**
 * What the other services said before a transaction was begun.
 *
 * @param sealed the decision file
 * @param parties who holds, held or will hold an office in the group
 */
// written as {} on purpose: the same request sent again is the same whatever the others say by then
@JsonIgnoreProperties({"sealed", "parties"})
public record Consulted(SealedFile sealed, List<Party> parties) {

    public DecisionFile file() {
        return sealed.file();
    }
}
