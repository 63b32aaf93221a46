package org.openccg.authorisation.evidence;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** An upload with the parts that are here. */
public record Progress(Upload upload, Set<Integer> received) {

    public List<Integer> missing() {
        return IntStream.rangeClosed(1, upload.parts())
                .filter(part -> upload.evidence().isEmpty() && !received.contains(part))
                .boxed()
                .toList();
    }

    public long bytesReceived() {
        return upload.size() - missing().stream().mapToLong(upload::sizeOf).sum();
    }

    /** Whole percent, never 100 before everything is here. */
    public int percent() {
        return (int) (bytesReceived() * 100 / upload.size());
    }
}
