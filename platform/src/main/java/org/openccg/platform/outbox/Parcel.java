package org.openccg.platform.outbox;

import java.util.UUID;

/** A row of the outbox on its way. */
record Parcel(
        UUID id, String receiver, UUID caseId, String type, String method, String path, String body, int attempts) {

    static final int ATTEMPTS_BEFORE_DEAD = 8;

    /** A receiver that understands but says no will say no again; anything else may still come right. */
    boolean isHopeless(int status) {
        boolean refused = status == 400 || status == 404 || status == 405 || status == 415 || status == 422;
        return refused && attempts >= ATTEMPTS_BEFORE_DEAD;
    }

    /** Seconds to wait before the next attempt: 1, 2, 4 … at most a minute. */
    int pause() {
        return Math.min(60, 1 << Math.min(6, Math.max(0, attempts - 1)));
    }
}
