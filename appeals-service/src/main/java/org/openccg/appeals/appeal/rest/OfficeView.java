package org.openccg.appeals.appeal.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.appeals.appeal.Office;
import org.openccg.platform.directory.Directory;

/**
 * The office whose review led to the decision.
 *
 * @param inCharge who answers for it today, once it has passed on
 */
@Schema(name = "Office")
record OfficeView(
        String code, @Nullable String shaCluster, @Nullable InCharge inCharge) {

    static OfficeView of(Office office, Directory directory, LocalDate today) {
        String heir = directory.inCharge(office.code(), today);
        return new OfficeView(
                office.code(),
                office.shaCluster(),
                heir.equals(office.code())
                        ? null
                        : new InCharge(heir, directory.nameOf(heir).orElse(null)));
    }

    record InCharge(String code, @Nullable String name) {}
}
