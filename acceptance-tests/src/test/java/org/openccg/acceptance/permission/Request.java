package org.openccg.acceptance.permission;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openccg.acceptance.TheSuite;
import org.openccg.local.Service;

/** A request as it goes over the wire: the target is sent as it stands, however it is spelt. */
record Request(Service service, String method, String target, Map<String, String> headers, byte[] body) {

    Request(Service service, String method, String target) {
        this(service, method, target, Map.of(), new byte[0]);
    }

    Request with(String header, @Nullable String value) {
        var all = new LinkedHashMap<>(headers);
        if (value == null) {
            all.remove(header);
        } else {
            all.put(header, value);
        }
        return new Request(service, method, target, all, body);
    }

    Request with(byte[] content, String mediaType) {
        return new Request(service, method, target, headers, content).with("Content-Type", mediaType);
    }

    Request at(String otherTarget) {
        return new Request(service, method, otherTarget, headers, body);
    }

    Request by(String otherMethod) {
        return new Request(service, otherMethod, target, headers, body);
    }

    int port() {
        return TheSuite.get().url(service).getPort();
    }

    byte[] head() {
        var head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost:" + port() + "\r\n");
        headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        if (!method.equals("GET") && !method.equals("HEAD")) {
            head.append("Content-Length: " + body.length + "\r\n");
        }
        return head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        return service.id() + " " + method + " " + target;
    }
}
