package org.openccg.local;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What has to be so before anything is started. */
record Preparation(Installation installation) {

    void run() throws IOException {
        Folders.clear(installation.state().temporary());
        requireFreePorts();
        installation.state().rememberBasePort(installation.addresses().basePort());
        requireKnownPasswords();
        installation.secrets().make(names());
        installation.state().signingKeys().make();
    }

    private void requireFreePorts() {
        for (Map.Entry<Integer, String> port : installation.addresses().ports().entrySet()) {
            if (Ports.answers(port.getKey())) {
                throw new Refusal(
                        "Port " + port.getKey() + ", wanted for " + port.getValue()
                                + ", is in use by another program: stop that program, or choose another base port with --port.");
            }
        }
    }

    private void requireKnownPasswords() {
        State state = installation.state();
        if (!Files.exists(state.secrets()) && DataFolder.in(state.postgres()).isFinished()) {
            throw new Refusal("The data in " + state.folder() + " is there but its passwords (" + state.secrets()
                    + ") are not: put the file back, or begin afresh with ./ccg reset.");
        }
    }

    private static List<String> names() {
        List<String> names =
                new ArrayList<>(List.of(DatabaseServer.NAME, Keycloak.ADMINISTRATOR, Realm.LOCAL_CLIENT, Service.SEAL));
        for (String database : DatabaseServer.DATABASES) {
            names.addAll(List.of(database, Databases.owner(database)));
        }
        Stream.of(Service.values()).map(Service::id).forEach(names::add);
        return names;
    }
}
