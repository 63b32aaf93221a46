package org.openccg.local.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** One realm as it is, and every change to it: made at once, or only noted. */
final class Changes {

    private final Administrator administrator;
    private final String realm;
    private final boolean onlyNoted;
    private final List<String> made = new ArrayList<>();
    private final List<String> left = new ArrayList<>();

    Changes(Administrator administrator, String realm, boolean onlyNoted) {
        this.administrator = administrator;
        this.realm = realm;
        this.onlyNoted = onlyNoted;
    }

    /** Missing when there is nothing under that path. */
    JsonNode find(String path) {
        JsonNode found = administrator.find(realm + path);
        return found == null ? MissingNode.getInstance() : found;
    }

    List<JsonNode> list(String path) {
        return StreamSupport.stream(find(path).spliterator(), false).toList();
    }

    /** The one of that name in a list, or missing. */
    JsonNode named(String name, String listPath) {
        return Named.in(list(listPath), name);
    }

    void put(String what, String path, JsonNode content) {
        change(what, "PUT", path, content);
    }

    void post(String what, String path, JsonNode content) {
        change(what, "POST", path, content);
    }

    void delete(String what, String path) {
        change(what, "DELETE", path, NullNode.getInstance());
    }

    void delete(String what, String path, JsonNode content) {
        change(what, "DELETE", path, content);
    }

    /** Keycloak 26.7.3 goes on seeing the scopes that an import has taken from a resource, and fails over them. */
    void forgetCache() {
        if (!onlyNoted) {
            administrator.send("POST", realm + "/clear-realm-cache", NullNode.getInstance());
        }
    }

    private void change(String what, String method, String path, JsonNode content) {
        if (!onlyNoted) {
            administrator.send(method, realm + path, content);
        }
        made.add(what);
    }

    /** Something of somebody else's making, which stays. */
    void leave(String what) {
        left.add(what);
    }

    List<String> made() {
        return List.copyOf(made);
    }

    List<String> left() {
        return List.copyOf(left);
    }
}
