package org.openccg.platform.problem;

import java.net.URI;
import java.util.Locale;

/** One kind of problem. Each service lists its own in an enum; the constant's name is the stable {@code code}. */
public interface ProblemType {

    String name();

    /** The HTTP status it is answered with. */
    int status();

    String title();

    default URI type() {
        return URI.create("/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
