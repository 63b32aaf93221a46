package org.openccg.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The unpacked Keycloak and the realm it is given. */
final class KeycloakFolder {

    /** Fixed when it is built, so that it starts fast. */
    private static final List<String> BUILD = List.of("build", "--db=postgres", "--health-enabled=true");

    private final Installation installation;
    private final Path home;

    KeycloakFolder(Installation installation) {
        this.installation = installation;
        this.home = installation.state().keycloak().resolve("home");
    }

    void prepare() throws IOException {
        Path archive = installation.repository().keycloakArchive();
        if (!Files.exists(archive)) {
            throw new Refusal("Keycloak is not there yet (" + archive + "): build the suite with ./ccg up.");
        }
        String wanted = Files.size(archive) + " " + Files.getLastModifiedTime(archive) + " " + BUILD;
        if (!wanted.equals(read(builtMarker()))) {
            installation.console().begin("Keycloak", "is unpacked and built, once");
            Files.createDirectories(home.getParent());
            new Archive(archive).unpackTo(home);
            // after a crash of the database its old connections are found broken before anybody is given one
            Files.writeString(
                    home.resolve("conf/quarkus.properties"), "quarkus.datasource.jdbc.validate-on-borrow=true\n");
            run(command(BUILD), Map.of());
            Files.writeString(builtMarker(), wanted);
        }
        copyCommonPasswords();
        writeRealm();
    }

    /** What {@code kc.sh} would run, but without a shell in between that hides or outlives it. */
    List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                installation.jdk().java().toString(),
                "-Xms64m",
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1", // starts in half the time, and has few to serve here
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.io.tmpdir=" + installation.state().temporary(),
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }

    /** Runs one of Keycloak's own commands to its end. */
    void run(List<String> command, Map<String, String> environment) throws IOException {
        Path log = installation.state().freshLog(Keycloak.NAME);
        Process process = Processes.start(command, environment, home, log);
        try {
            if (process.waitFor() != 0) {
                throw new Refusal("Keycloak cannot be prepared: read why with ./ccg logs keycloak (" + log + ").");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new Stopped(e);
        }
    }

    /** The realm's password policy asks for them by their file's name. */
    private void copyCommonPasswords() throws IOException {
        Path source = installation.repository().commonPasswords();
        Path target = home.resolve("data/password-blacklists").resolve(source.getFileName());
        Files.createDirectories(target.getParent());
        Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
    }

    JsonNode realm() throws IOException {
        Repository repository = installation.repository();
        List<Person> people = Person.read(repository.england().resolve("people.csv"));
        return Realm.local(repository.realm(), installation.secrets(), people);
    }

    void writeRealm() throws IOException {
        String text = realm().toPrettyString();
        Files.createDirectories(realmFile().getParent());
        Files.deleteIfExists(realmFile());
        Files.createFile(
                realmFile(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(realmFile(), text);
    }

    private Path realmFile() {
        return home.resolve("data/import/ccg-realm.json");
    }

    boolean hasHadRealm() {
        return Files.exists(realmMarker());
    }

    /** The realm in the database was brought to today's text. */
    boolean isRealmCurrent() throws IOException {
        return Fingerprint.ofFile(realmFile()).equals(read(realmMarker()));
    }

    void rememberRealm() throws IOException {
        Files.writeString(realmMarker(), Fingerprint.ofFile(realmFile()));
    }

    private Path builtMarker() {
        return home.resolve("built");
    }

    private Path realmMarker() {
        return home.resolveSibling("realm-imported");
    }

    private static String read(Path marker) throws IOException {
        return Files.exists(marker) ? Files.readString(marker) : "";
    }
}
