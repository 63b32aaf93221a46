package org.openccg.authorisation.bundle;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How large a bundle may become. */
@ConfigMapping(prefix = "authorisation.bundle")
public interface BundleConfig {

    /** All documents together; a larger case is to be had as an archive only, which knows no limit. */
    @WithDefault("200M")
    MemorySize largestPdf();
}
