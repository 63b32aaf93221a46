package org.openccg.local;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A multipart/form-data body; files are read while they are sent. */
public final class Multipart {

    private final String boundary;
    private final List<BodyPublisher> parts = new ArrayList<>();

    /** The boundary is given, so that the same form sent again is the same body. */
    public Multipart(String boundary) {
        this.boundary = boundary;
    }

    public Multipart file(String name, Path file) throws IOException {
        return part(name, String.valueOf(file.getFileName()), "application/octet-stream", BodyPublishers.ofFile(file));
    }

    public Multipart file(String name, String fileName, String mediaType, byte[] content) {
        return part(name, fileName, mediaType, BodyPublishers.ofByteArray(content));
    }

    public Multipart field(String name, String value) {
        parts.add(text("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value
                + "\r\n"));
        return this;
    }

    private Multipart part(String name, String fileName, String mediaType, BodyPublisher content) {
        parts.add(text("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\""
                + fileName.replace("\"", "%22") + "\"\r\nContent-Type: " + mediaType + "\r\n\r\n"));
        parts.add(content);
        parts.add(text("\r\n"));
        return this;
    }

    public String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    public BodyPublisher body() {
        List<BodyPublisher> all = new ArrayList<>(parts);
        all.add(text("--" + boundary + "--\r\n"));
        return BodyPublishers.concat(all.toArray(BodyPublisher[]::new));
    }

    private static BodyPublisher text(String text) {
        return BodyPublishers.ofString(text, StandardCharsets.UTF_8);
    }
}
