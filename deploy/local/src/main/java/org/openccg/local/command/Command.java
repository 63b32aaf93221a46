package org.openccg.local.command;

import java.io.IOException;

interface Command {

    /** False when what was asked for is not so. */
    boolean run() throws IOException;
}
