package org.openccg.authorisation.application;

import java.util.Set;
import java.util.UUID;

/** Which practices were taken into a bid after it was submitted. */
public interface Joined {

    Set<String> joined(UUID applicationId);
}
