package org.openccg.registry.budget;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.time.Duration;

/** How budgets are delegated to groups. */
@ConfigMapping(prefix = "registry.budget")
public interface BudgetConfig {

    /** A schedule whose share is below this, in per cent, is marked PAPER_CLIPS. Nothing follows from the mark. */
    @WithDefault("5")
    BigDecimal paperClipsBelow();

    /** Working days of notice before a delegation can be withdrawn. */
    @WithDefault("20")
    int noticeWorkingDays();

    /** How often is looked for delegations whose notice has run out. */
    @WithDefault("10s")
    Duration every();
}
