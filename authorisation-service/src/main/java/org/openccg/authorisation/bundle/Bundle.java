package org.openccg.authorisation.bundle;

import java.io.IOException;
import java.io.OutputStream;

/** A bundle about to be written to its reader. */
@FunctionalInterface
public interface Bundle {

    void writeTo(OutputStream output) throws IOException;
}
