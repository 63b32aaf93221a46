package org.openccg.local.demo;

/** The system did not answer as the story says. */
public final class StoryFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    StoryFailed(String message) {
        super(message);
    }
}
