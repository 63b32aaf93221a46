package org.openccg.authorisation.evidence;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much evidence a case may hold. */
@ConfigMapping(prefix = "authorisation.evidence")
public interface EvidenceConfig {

    /** A larger file is refused. */
    @WithDefault("20M")
    MemorySize largestFile();

    /** Current documents of one side; earlier editions do not count. */
    @WithDefault("30")
    int mostDocuments();

    /** Current sets of minutes of one committee. */
    @WithDefault("3")
    int mostMinutesPerCommittee();
}
