package org.openccg.platform.http;

/** An answer about something that several people change; its version becomes the entity tag. */
public interface Versioned {

    int version();
}
