package org.openccg.local.demo;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which version of each resource was seen last, so that a step can say what it was decided on. */
final class Etags {

    private final Map<String, String> seen = new HashMap<>();

    /** The version of the resource itself or, for a step of it, of the nearest one above that has been seen. */
    Optional<String> of(URI uri) {
        return nearest(uri).map(seen::get);
    }

    private Optional<String> nearest(URI uri) {
        for (String path = key(uri); path.contains("/"); path = parent(path)) {
            if (seen.containsKey(path)) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }

    void learn(HttpRequest request, Answer answer) {
        answer.header("ETag").ifPresent(etag -> seen.put(resource(request, answer), etag));
    }

    /** What an answer's version belongs to: what was created or read, or what a step was taken on. */
    private String resource(HttpRequest request, Answer answer) {
        Optional<String> created = answer.header("Location");
        if (answer.status() == 201 && created.isPresent()) {
            return key(request.uri().resolve(created.get()));
        }
        String path = key(request.uri());
        return request.method().equals("GET") ? path : nearest(request.uri()).orElse(parent(path));
    }

    private static String parent(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }

    /** The address without what was asked of it. */
    private static String key(URI uri) {
        return uri.getAuthority() + uri.getPath();
    }
}
