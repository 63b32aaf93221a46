package org.openccg.authorisation.engagement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/** A suggestion in the list, whoever keeps it. */
public interface Listed {

    /** As the database orders them: ids by their text. */
    Comparator<Listed> NEWEST_FIRST = Comparator.comparing(Listed::madeOn)
            .thenComparing(each -> each.id().toString())
            .reversed();

    UUID id();

    LocalDate madeOn();
}
