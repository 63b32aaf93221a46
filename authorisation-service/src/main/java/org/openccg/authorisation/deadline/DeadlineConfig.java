package org.openccg.authorisation.deadline;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/** How long periods are. A clock keeps the values with which it started. */
@ConfigMapping(prefix = "authorisation.deadline")
public interface DeadlineConfig {

    /** Hour of the last day at which it closes, England's time, such as 17:00; without it that day counts in full. */
    Optional<LocalTime> cutOff();

    /** Working days from submission in which an application can be returned. */
    @WithDefault("5")
    int returnWorkingDays();

    /** Working days to a decision where no wave published a day (BLK-9). */
    @WithDefault("65")
    int decisionWorkingDays();

    /** Working days a return may stop the clock of the decision. */
    @WithDefault("5")
    int returnStopsWorkingDays();

    /** Working days requests for information may stop it, in total. */
    @WithDefault("10")
    int informationStopsWorkingDays();

    /** Working days to answer a request for information. */
    @WithDefault("10")
    int informationWorkingDays();

    /** Fewest further working days after the one warning. */
    @WithDefault("5")
    int warningWorkingDays();

    /** Working days in which a group makes a plan for its conditions (CND-4). */
    @WithDefault("20")
    int planWorkingDays();

    /** Days in which the office reviews conditions: a quarter, never longer (CND-5). */
    @WithDefault("92")
    int reviewDays();

    /** How often is looked for what a new day off moves and what ended by itself. */
    @WithDefault("10s")
    Duration every();
}
