package org.openccg.registry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalDate;

/** When the old offices go and what becomes of groups that are not authorised by then. */
@ConfigMapping(prefix = "registry.transition")
public interface TransitionConfig {

    /** The last day of the old offices. A group registered by then and not authorised is established in shadow form. */
    @WithDefault("2013-03-31")
    LocalDate lastDay();

    /** Code of the body that exercises the functions of such a group. */
    @WithDefault("NHSCB")
    String body();

    /** How often is looked for a day that has come. */
    @WithDefault("10s")
    Duration every();
}
