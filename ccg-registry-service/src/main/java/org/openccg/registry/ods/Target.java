package org.openccg.registry.ods;

import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import org.openccg.platform.time.BusinessClock;

/** Where the rows of one file go. */
record Target(Connection database, Instant at, Known known, Tally tally, ImportFaults faults) {

    /** Puts the import's own time in the place of {@code :at} and {@code :today}. */
    String atItsTime(String statement) {
        return statement
                .replace(":at", "timestamptz '" + at + "'")
                .replace(":today", "date '" + LocalDate.ofInstant(at, BusinessClock.LONDON) + "'");
    }
}
