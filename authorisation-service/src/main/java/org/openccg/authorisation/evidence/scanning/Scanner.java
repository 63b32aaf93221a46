package org.openccg.authorisation.evidence.scanning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.openccg.authorisation.evidence.scanning.Scan.State;

/** The configured scanner. A file it cannot be asked about is pending, never clean. */
@ApplicationScoped
public class Scanner {

    private static final Logger LOG = Logger.getLogger(Scanner.class);

    private final Provider<Optional<String>> address;
    private final ScannerConfig config;

    /** Where the scanner is, is asked anew each time; how long to wait for it is settled. */
    Scanner(
            @ConfigProperty(name = "authorisation.evidence.scanner.address") Provider<Optional<String>> address,
            ScannerConfig config) {
        this.address = address;
        this.config = config;
    }

    /** Never inside a transaction: the scanner may take its time. */
    public Scan scan(Path file) {
        var clamd = address.get().filter(each -> !each.isBlank());
        if (clamd.isEmpty()) {
            return Scan.of(State.NOT_SCANNED);
        }
        try (InputStream content = Files.newInputStream(file)) {
            return ask(new Clamd(clamd.get(), config.patience()), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scan ask(Clamd clamd, InputStream content) {
        try {
            return clamd.scan(content);
        } catch (IOException unanswered) {
            LOG.warnf("The malware scanner gave no answer: %s", unanswered.toString());
            return Scan.of(State.PENDING);
        }
    }
}
