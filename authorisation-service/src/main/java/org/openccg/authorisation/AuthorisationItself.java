package org.openccg.authorisation;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.openccg.platform.security.Caller;

/** Who the trail names where nobody asked and a day came. */
public final class AuthorisationItself {

    public static final String CAPACITY = "SERVICE";

    private static final String NAME = "authorisation-service";

    public static final Caller CALLER = new Caller(
            UUID.nameUUIDFromBytes(NAME.getBytes(StandardCharsets.UTF_8)), NAME, Set.of("service"), Set.of(), NAME);

    private AuthorisationItself() {}
}
