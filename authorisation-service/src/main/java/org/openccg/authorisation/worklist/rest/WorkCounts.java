package org.openccg.authorisation.worklist.rest;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openccg.authorisation.worklist.Work;
import org.openccg.authorisation.worklist.WorkKind;
import org.openccg.authorisation.worklist.Worklist;

/**
 * How much there is to do.
 *
 * @param mine what one claimed or was assigned
 */
@Schema(name = "WorkCounts")
record WorkCounts(
        @Schema(examples = "12") long all,
        @Schema(examples = "2") long overdue,
        @Schema(examples = "3") long mine,
        List<OfKind> kinds) {

    static WorkCounts of(Worklist list) {
        var kinds =
                list.work().stream().collect(Collectors.groupingBy(Work::kind, TreeMap::new, Collectors.counting()));
        return new WorkCounts(
                list.work().size(),
                list.work().stream().filter(Work::overdue).count(),
                list.work().stream().filter(list::isMine).count(),
                kinds.entrySet().stream()
                        .map(each -> new OfKind(each.getKey(), each.getValue()))
                        .toList());
    }

    /** How much of one kind. */
    @Schema(name = "WorkCount")
    record OfKind(WorkKind kind, @Schema(examples = "4") long count) {}
}
