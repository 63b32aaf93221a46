package org.openccg.acceptance.permission;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** HTTP/1.1 by hand, because every client library mends the paths that are to be tried. One connection per thread and service. */
final class Wire implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;
    private static final ThreadLocal<Map<Integer, Wire>> OPEN = ThreadLocal.withInitial(HashMap::new);

    private final Socket socket;
    private final InputStream in;
    private boolean used;

    private Wire(int port) throws IOException {
        this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.setTcpNoDelay(true);
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    static Answer send(Request request) {
        try {
            Wire wire = open(request.port());
            boolean maybeStale = wire.used;
            try {
                return wire.exchange(request);
            } catch (IOException e) {
                close(request.port());
                if (!maybeStale) {
                    throw e;
                }
                return open(request.port()).exchange(request);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(request + " got no answer", e);
        }
    }

    private static Wire open(int port) throws IOException {
        @Nullable Wire present = OPEN.get().get(port);
        if (present != null && !present.socket.isClosed()) {
            return present;
        }
        var fresh = new Wire(port);
        OPEN.get().put(port, fresh);
        return fresh;
    }

    private static void close(int port) throws IOException {
        @Nullable Wire present = OPEN.get().remove(port);
        if (present != null) {
            present.close();
        }
    }

    private Answer exchange(Request request) throws IOException {
        used = true;
        var out = new ByteArrayOutputStream();
        out.write(request.head());
        out.write(request.body());
        socket.getOutputStream().write(out.toByteArray());
        int status = Integer.parseInt(line().split(" ")[1]);
        var headers = headers();
        byte[] body = request.method().equals("HEAD") || status == 204 ? new byte[0] : body(headers);
        if (headers.getOrDefault("connection", List.of()).contains("close")) {
            close(request.port());
        }
        return new Answer(status, headers, new String(body, StandardCharsets.UTF_8));
    }

    private Map<String, List<String>> headers() throws IOException {
        var headers = new TreeMap<String, List<String>>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            String[] parts = line.split(":", 2);
            headers.computeIfAbsent(parts[0].toLowerCase(Locale.ROOT), any -> new ArrayList<>())
                    .add(parts[1].strip());
        }
        return headers;
    }

    private byte[] body(Map<String, List<String>> headers) throws IOException {
        if (headers.containsKey("content-length")) {
            return in.readNBytes(Integer.parseInt(headers.get("content-length").get(0)));
        }
        if (!headers.containsKey("transfer-encoding")) {
            return new byte[0];
        }
        var body = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the service hung up");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).strip();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
