package org.openccg.appeals.appeal.rest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openccg.appeals.appeal.Papers;
import org.openccg.appeals.ruling.Compliance;

/** Whether the ruling has been put into effect, and what the application became. */
record ComplianceView(
        Compliance status,
        @Nullable String applicationStatus,
        @Nullable Instant at) {

    static @Nullable ComplianceView of(Papers papers) {
        var ruling = papers.ruling();
        return ruling == null
                ? null
                : new ComplianceView(ruling.compliance(), ruling.appliedStatus(), ruling.appliedAt());
    }
}
