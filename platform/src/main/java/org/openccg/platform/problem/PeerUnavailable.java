package org.openccg.platform.problem;

/** Another service did not answer; what was asked can be tried again. */
public final class PeerUnavailable extends RuntimeException {

    public PeerUnavailable(String peer, Throwable cause) {
        super(peer + " did not answer", cause);
    }
}
