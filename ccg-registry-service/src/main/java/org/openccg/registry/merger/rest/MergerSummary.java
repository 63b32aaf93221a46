package org.openccg.registry.merger.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openccg.registry.merger.Merger;
import org.openccg.registry.merger.MergerStatus;

record MergerSummary(
        UUID id, MergerStatus status, String name, LocalDate firstDay, List<UUID> groups, Instant proposedAt) {

    static MergerSummary of(Merger merger) {
        return new MergerSummary(
                merger.id(),
                merger.status(),
                merger.plan().name(),
                merger.plan().firstDay(),
                merger.groups(),
                merger.proposedAt());
    }
}
