package org.openccg.authorisation.worklist;

import java.util.List;

/** Finds work of one sort. Each has a bean of this; nothing is offered that would be refused. */
public interface WorkSource {

    /** In a fixed number of queries however many cases there are. */
    List<Work> on(Desk desk);
}
