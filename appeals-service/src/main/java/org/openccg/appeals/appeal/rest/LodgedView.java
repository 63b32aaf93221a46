package org.openccg.appeals.appeal.rest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openccg.appeals.Person;
import org.openccg.appeals.appeal.Appeal;
import org.openccg.appeals.appeal.Papers;

/** The acknowledgement: when and by whom it was lodged, and the hash of the decision file frozen with it. */
record LodgedView(
        Instant at, Person by, boolean late, @Nullable String lateReason, String decisionFileHash) {

    static @Nullable LodgedView of(Appeal appeal, Papers papers) {
        var file = papers.file();
        return file == null
                ? null
                : appeal.lodged()
                        .map(lodged -> new LodgedView(
                                lodged.at(), lodged.by(), lodged.late(), lodged.lateReason(), file.hash()))
                        .orElse(null);
    }
}
