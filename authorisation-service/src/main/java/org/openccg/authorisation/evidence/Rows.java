package org.openccg.authorisation.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Copies rows one after the other, so that no transaction lasts as long as a slow reader takes. */
public final class Rows {

    private Rows() {}

    /** Until there is no next one; how many bytes there were. */
    public static long copy(IntFunction<Optional<byte[]>> rows, OutputStream output) throws IOException {
        long copied = 0;
        int no = 0;
        for (var row = rows.apply(no); row.isPresent(); row = rows.apply(++no)) {
            output.write(row.get());
            copied += row.get().length;
        }
        return copied;
    }
}
