package org.openccg.authorisation.evidence.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The packed streams of a PDF, unpacked into nothing, before a reader that keeps them in memory sees them. A page of
 * words is kilobytes and a page scanned finely a hundred megabytes; what is far beyond was made to swell.
 */
final class PackedStreams {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final long MOST_OF_ONE = 128L << 20;
    private static final long MOST_OF_ALL = 4L << 30;

    private final ByteBuffer file;
    private final ByteBuffer unpacked = ByteBuffer.allocate(64 << 10);

    private PackedStreams(ByteBuffer file) {
        this.file = file;
    }

    static boolean swell(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            return new PackedStreams(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())).swell();
        }
    }

    private boolean swell() {
        long all = 0;
        for (int at = 0; at < file.limit() - STREAM.length - 3; at++) {
            if (isStream(at)) {
                long one = unpack(at + STREAM.length);
                all += one;
                if (one > MOST_OF_ONE || all > MOST_OF_ALL) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isStream(int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (file.get(at + i) != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    /** Bytes it unpacks to, or more than the limit; none when it is not packed. */
    private long unpack(int after) {
        int start = after;
        while (start < file.limit() - 1 && Character.isWhitespace(file.get(start))) {
            start++;
        }
        if (!isPacked(start)) {
            return 0;
        }
        var inflater = new Inflater();
        try {
            inflater.setInput(file.duplicate().position(start));
            long total = 0;
            int count = inflater.inflate(unpacked.clear());
            while (count > 0 && total <= MOST_OF_ONE) {
                total += count;
                count = inflater.inflate(unpacked.clear());
            }
            return total;
        } catch (DataFormatException notPacked) {
            return 0;
        } finally {
            inflater.end();
        }
    }

    /** The two bytes every zlib stream begins with. */
    private boolean isPacked(int at) {
        int first = file.get(at) & 0xff;
        int second = file.get(at + 1) & 0xff;
        return (first & 0x0f) == 8 && (first << 8 | second) % 31 == 0;
    }
}
