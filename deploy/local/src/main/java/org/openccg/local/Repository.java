package org.openccg.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The source tree this launcher belongs to: what was built, the realm, the England it loads. */
public record Repository(Path root) {

    private static final Path LANDMARK = Path.of("deploy", "local", "pom.xml");

    /** The one the script names, or the one around the working folder. */
    public static Repository find() {
        String named = System.getProperty("ccg.root");
        Path start = Path.of(named == null ? "" : named).toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(LANDMARK))) {
                return new Repository(folder);
            }
        }
        throw new Refusal(start + " is not inside the suite's source folder: start it from there.");
    }

    Path realm() {
        return root.resolve("deploy/keycloak/ccg-realm.json");
    }

    Path commonPasswords() {
        return root.resolve("deploy/keycloak/common-passwords.txt");
    }

    public Path england() {
        return root.resolve("deploy/local/england");
    }

    Path keycloakArchive() {
        return root.resolve("deploy/local/target/keycloak/keycloak.zip");
    }

    /** What the service's build left, if it has been built. */
    Optional<Path> jar(Service service) {
        return Optional.of(root.resolve(service.id()).resolve("target/quarkus-app/quarkus-run.jar"))
                .filter(Files::exists);
    }
}
