package org.openccg.platform.outbox;

/** Takes one type of event from the one service allowed to send it. Runs inside the inbox's transaction. */
public interface EventHandler {

    String type();

    /** Client id of the only sender. */
    String sender();

    /** Version of the type's data that is understood; any other is refused as an unknown event. */
    default int version() {
        return 1;
    }

    void handle(Event event);
}
