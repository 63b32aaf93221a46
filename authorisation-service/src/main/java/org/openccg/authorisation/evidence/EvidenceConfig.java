package org.openccg.authorisation.evidence;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much evidence a case may hold. */
@ConfigMapping(prefix = "authorisation.evidence")
public interface EvidenceConfig {

    /** A larger file is refused. */
    @WithDefault("20M")
    MemorySize largestFile();

    /** Current documents of one side; earlier editions do not count. */
    @WithDefault("30")
    int mostDocuments();

    /** Current sets of minutes of one committee, where the catalogue does not say otherwise. */
    @WithDefault("3")
    int mostMinutesPerCommittee();

    /** How a file is sent in parts. */
    Parts parts();

    /** How a file is sent in parts. */
    interface Parts {

        /** Every part but the last; each fits a request. */
        @WithDefault("4M")
        MemorySize size();

        /** How long an unfinished upload is kept. */
        @WithDefault("7d")
        Duration keptFor();

        /** Unfinished uploads of one side of a case. */
        @WithDefault("10")
        int mostUnfinished();

        /** How often to look for uploads that lapsed. */
        @WithDefault("10m")
        String cleanUp();
    }
}
