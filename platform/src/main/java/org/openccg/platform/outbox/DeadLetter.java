package org.openccg.platform.outbox;

import java.util.UUID;

/** A parcel its receiver keeps refusing. It holds up later ones of its case until somebody mends the cause. */
record DeadLetter(long no, UUID id, String receiver, UUID caseId, String type, int attempts, String lastFailure) {

    static DeadLetter of(Object[] row) {
        return new DeadLetter(
                ((Number) row[0]).longValue(),
                (UUID) row[1],
                (String) row[2],
                (UUID) row[3],
                (String) row[4],
                ((Number) row[5]).intValue(),
                (String) row[6]);
    }
}
