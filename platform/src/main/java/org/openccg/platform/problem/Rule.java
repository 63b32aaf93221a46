package org.openccg.platform.problem;

/** A rule the service keeps. Each service lists its own in an enum. */
public interface Rule {

    /** The id used everywhere, such as {@code ABC-1}. */
    String id();

    /** What the rule says, in one sentence for people. */
    String sentence();

    /** Where it comes from: law, article or policy. */
    String basis();
}
