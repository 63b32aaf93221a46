package org.openccg.registry.merger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a practice answered. It never appears in any text by accident.
 *
 * @param wishesConcern whether the guardian is to open a concern; only where pressed
 * @param words what the practice adds for the guardian; only where pressed
 */
public record Vote(
        Choice choice, boolean wishesConcern, @Nullable String words) {

    /** So many characters always fit into what is sealed. */
    public static final int LONGEST = 1000;

    private static final int SIZE = 4096;

    /** Of one length whatever was answered, so that what is sealed does not show by its size. */
    byte[] bytes() {
        var text = words == null ? new byte[0] : words.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(SIZE)
                .put((byte) choice.ordinal())
                .put((byte) (wishesConcern ? 1 : 0))
                .putInt(words == null ? -1 : text.length)
                .put(text)
                .array();
    }

    static Vote of(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        var choice = Choice.values()[buffer.get()];
        boolean wishes = buffer.get() == 1;
        int length = buffer.getInt();
        if (length < 0) {
            return new Vote(choice, wishes, null);
        }
        var text = new byte[length];
        buffer.get(text);
        return new Vote(choice, wishes, new String(text, StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "Vote";
    }
}
