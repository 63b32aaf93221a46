package org.openccg.authorisation.conflict;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which offices, beside a group's own, are kept from deciding about it. */
public interface Watched {

    /** Codes; one statement in every case, whatever it finds. */
    Set<String> offices(UUID groupId, LocalDate day);

    /** The same for many groups, by group and in one statement; where nothing is kept from deciding, there is none. */
    Map<UUID, Set<String>> offices(Collection<UUID> groups, LocalDate day);
}
