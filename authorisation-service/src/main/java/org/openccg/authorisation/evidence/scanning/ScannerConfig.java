package org.openccg.authorisation.evidence.scanning;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Where the malware scanner is, and how long to wait for it. */
@ConfigMapping(prefix = "authorisation.evidence.scanner")
public interface ScannerConfig {

    /** A clamd as host:port or as the path of its socket; without one nothing is scanned, and documents say so. */
    Optional<String> address();

    /** For the whole conversation about one file. */
    @WithDefault("60s")
    Duration patience();

    /** Between two attempts at a file the scanner could not be asked about. */
    @WithDefault("60s")
    Duration pause();

    /** How often to look for such files. */
    @WithDefault("30s")
    String every();
}
