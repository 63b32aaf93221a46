package org.openccg.local;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openccg.local.mail.MailServer;

/** The mail server, a small process beside the others. */
final class MailProcess implements Part {

    static final String NAME = "mail";
    private static final Duration END = Duration.ofSeconds(5);

    private final Installation installation;
    private final Daemon daemon;

    MailProcess(Installation installation) {
        this.installation = installation;
        this.daemon = new Daemon(NAME, installation.state());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void start() {
        List<String> command = List.of(
                installation.jdk().java().toString(),
                "-Xmx48m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                MailServer.class.getName(),
                String.valueOf(port()),
                installation.state().mail().toString());
        daemon.start(command, Map.of(), () -> Ports.answers(port()));
    }

    private int port() {
        return installation.addresses().mailPort();
    }

    @Override
    public void stop() {
        daemon.stop(END);
    }

    @Override
    public Optional<ProcessHandle> process() {
        return daemon.process();
    }

    @Override
    public boolean isHealthy() {
        return process().isPresent() && Ports.answers(port());
    }

    @Override
    public String place() {
        return "smtp://127.0.0.1:" + port();
    }
}
