package org.openccg.authorisation.application;

import java.util.Optional;

/** What another feature wants those who read a recommendation to know. It refuses nothing. */
public interface Caution {

    /** One sentence, if there is something to say. */
    Optional<String> of(Application application);
}
