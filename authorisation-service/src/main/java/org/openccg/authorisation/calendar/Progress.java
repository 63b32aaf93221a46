package org.openccg.authorisation.calendar;

import java.util.List;

/** How far announcements have reached what runs. */
public interface Progress {

    /** All deadlines that run, by the last announcement they were computed with. */
    List<Reached> reached();

    /**
     * Deadlines computed with the same announcements.
     *
     * @param no of the last announcement
     * @param failing how many of them could not be computed again at the last try
     */
    record Reached(int no, long deadlines, long failing) {}
}
