package org.openccg.registry.ccg;

import java.util.List;
import java.util.Optional;
import org.openccg.registry.moment.Moment;

/** What one feature has to say of a group, in words, on the group's page. Every bean of this is asked. */
public interface PageSection {

    /** Where it stands on the page: smaller numbers come first. */
    int place();

    /** Nothing where there is nothing to say. */
    Optional<Section> of(Group group, Moment moment);

    /**
     * Whole sentences that need no other page to be understood, without jargon, with days written out.
     *
     * @param heading such as {@code Area}
     */
    record Section(String heading, List<String> sentences) {}
}
