package org.openccg.local;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openccg.local.realm.RealmMigration;

/** The whole suite: to be started and stopped here, or as another process of this machine runs it. */
public final class Suite implements AutoCloseable {

    private final Installation installation;
    private final Keycloak keycloak;
    private final Launch launch;
    private final Tokens tokens;
    private final BusinessClock clock;

    private Suite(Installation installation, Settings settings) {
        this.installation = installation;
        Part database = new DatabaseServer(installation);
        this.keycloak = new Keycloak(installation, settings.environment(Keycloak.NAME));
        List<Part> services = Stream.of(Service.values())
                .<Part>map(service -> new ServiceProcess(
                        service, installation, settings.makesStartUpCache(), settings.environment(service.id())))
                .toList();
        List<Part> withMail = Stream.concat(services.stream(), Stream.of(new MailProcess(installation)))
                .toList();
        this.launch = new Launch(installation, List.of(database, keycloak), withMail);
        this.tokens = new Tokens(installation.addresses(), installation.secrets());
        this.clock = new BusinessClock(installation.addresses(), installation.secrets());
    }

    /** Starts nothing yet. */
    public static Suite of(Settings settings, Console console) {
        State state = settings.state();
        Jdk jdk = Jdks.best(System.getenv());
        Secrets secrets = Secrets.in(state.secrets());
        Repository repository = Repository.find();
        return new Suite(new Installation(repository, state, settings.addresses(), secrets, jdk, console), settings);
    }

    /** Returns when everything can be used; when it throws, nothing is left running. */
    public void start() {
        Console console = installation.console();
        console.line("The suite starts with JDK " + installation.jdk().version()
                + (installation.jdk().canCacheStartUp()
                        ? "."
                        : "; with JDK 25 or later the services would start faster, from a cache."));
        launch.start(new Furnishing(installation, clock, imports())::run);
    }

    /** Stops everything this process has started; does nothing when that is nothing. */
    @Override
    public void close() {
        launch.stop();
    }

    /** This process is the one that has to stop it. */
    public boolean isStartedHere() {
        return launch.isStartedHere();
    }

    /** Ends what a crash has left running, if nobody runs the suite. */
    public void endLeftBehind() {
        launch.endLeftBehind();
    }

    public State state() {
        return installation.state();
    }

    public Addresses addresses() {
        return installation.addresses();
    }

    public Secrets secrets() {
        return installation.secrets();
    }

    public BusinessClock clock() {
        return clock;
    }

    public Tokens tokens() {
        return tokens;
    }

    /** The access token of one of the people. */
    public String token(String username) {
        return tokens.of(username).text();
    }

    public void moveClockTo(Instant moment) {
        clock.moveTo(moment);
    }

    /** What there is to change in the running realm. */
    public RealmMigration.Outcome checkRealm() throws IOException {
        return keycloak.checkRealm();
    }

    /** Brings the running realm to what its file says now. */
    public RealmMigration.Outcome applyRealm() throws IOException {
        return keycloak.applyRealm();
    }

    public Import imports() {
        return new Import(installation.addresses(), tokens);
    }

    public URI url(Service service) {
        return installation.addresses().of(service);
    }

    /** The people who can sign in. */
    public List<Person> people() {
        return Person.read(installation.repository().england().resolve("people.csv"));
    }

    /** The running processes by name: {@code postgres}, {@code keycloak} and the services' ids. */
    public Map<String, ProcessHandle> processes() {
        Map<String, ProcessHandle> processes = new TreeMap<>();
        for (Part part : launch.parts()) {
            part.process().ifPresent(process -> processes.put(part.name(), process));
        }
        return processes;
    }

    public List<String> parts() {
        return launch.parts().stream().map(Part::name).toList();
    }

    public boolean isHealthy(String name) {
        return part(name).isHealthy();
    }

    /** After a part was killed: until it is back. */
    public void awaitHealthy(String name) {
        if (!Patience.until(Duration.ofMinutes(5), () -> isHealthy(name))) {
            throw new Refusal(name + " is not well again: see " + state().log(name) + ".");
        }
    }

    public String place(String name) {
        return part(name).place();
    }

    /** Ends a process the hard way, as a crash would; whoever runs the suite starts it again. */
    public void kill(String name) {
        launch.kill(part(name));
    }

    /** Stops a part of a suite that was started here, and leaves it stopped. */
    public void stop(String name) {
        launch.rest(part(name));
    }

    /** Starts a part again that was stopped. */
    public void start(String name) {
        launch.wake(part(name));
    }

    private Part part(String name) {
        return launch.parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no part named " + name + ": there are " + parts() + "."));
    }
}
