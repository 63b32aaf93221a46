package org.openccg.authorisation.worklist.rest;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.worklist.Work;
import org.openccg.authorisation.worklist.WorkKind;
import org.openccg.authorisation.worklist.Worklist;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Refused;

/** What somebody wants to see of a worklist, and from where on. */
record Wanted(
        @Nullable WorkKind kind,
        @Nullable Boolean overdue,
        @Nullable Boolean mine,
        @Nullable Cursor after) {

    static Wanted of(@Nullable String kind, @Nullable Boolean overdue, @Nullable Boolean mine, @Nullable String after) {
        return new Wanted(
                kind == null ? null : kind(kind),
                overdue,
                mine,
                Cursor.read(after, 2).orElse(null));
    }

    boolean includes(Worklist list, Work work) {
        return (kind == null || kind == work.kind())
                && (overdue == null || overdue == work.overdue())
                && (mine == null || mine == list.isMine(work))
                && (after == null || isBehind(after, work));
    }

    static Cursor cursor(Work last) {
        return Cursor.of(last.key(), last.id());
    }

    private static boolean isBehind(Cursor cursor, Work work) {
        int place = work.key().compareTo(cursor.part(0));
        return place > 0 || (place == 0 && work.id().compareTo(cursor.part(1)) > 0);
    }

    private static WorkKind kind(String given) {
        return Arrays.stream(WorkKind.values())
                .filter(each -> each.name().equals(given))
                .findFirst()
                .orElseThrow(() -> Refused.because(
                        CommonProblem.UNREADABLE,
                        "'kind' cannot be read.",
                        "Give one of " + Arrays.toString(WorkKind.values()) + "."));
    }
}
