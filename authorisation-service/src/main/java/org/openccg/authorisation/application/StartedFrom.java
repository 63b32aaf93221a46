package org.openccg.authorisation.application;

import java.time.Instant;

/** A new application begins with what an earlier one of the group held; told within the transaction. */
public record StartedFrom(Application earlier, Application next, Person by, Instant at) {}
