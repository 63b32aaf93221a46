package org.openccg.registry.governance.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.paging.Cursor;
import org.openccg.registry.Finding;
import org.openccg.registry.governance.StaffAppointment;

@Schema(name = "StaffAppointment")
record StaffView(
        UUID id,
        @Schema(examples = "PCTC-001") String office,
        String post,
        boolean accountableOfficer,
        String name,
        @Nullable UUID subject,
        LocalDate appointedOn,
        @Nullable UUID consultationId,
        Instant recordedAt,

        @Schema(description = "false: the group need not work with the person (STF-1)")
        boolean effective,

        List<Finding> findings) {

    static StaffView of(StaffAppointment staff) {
        return new StaffView(
                staff.id(),
                staff.office(),
                staff.post(),
                staff.isAccountableOfficer(),
                staff.name(),
                staff.subject(),
                staff.appointedOn(),
                staff.consultationId(),
                staff.recordedAt(),
                staff.isEffective(),
                staff.findings());
    }

    Cursor cursor() {
        return Cursor.of(id.toString());
    }
}
