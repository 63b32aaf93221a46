package org.openccg.authorisation.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.assessment.FindingVersion;
import org.openccg.authorisation.assessment.Result;

/**
 * What a ground on a criterion can rest on.
 *
 * @param version which of all that was ever found
 * @param request the request for information nobody answered, in place of a document
 */
record Found(long version, Result result, @Nullable UUID request) {

    static Found of(FindingVersion version) {
        return new Found(version.seq(), version.result(), version.request());
    }

    boolean isNotEvidenced() {
        return result == Result.NOT_MET && request != null;
    }
}
