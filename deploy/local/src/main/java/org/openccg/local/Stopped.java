package org.openccg.local;

/** The suite was asked to stop while something was still being waited for. */
public final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Stopped(InterruptedException cause) {
        super("asked to stop", cause);
    }
}
