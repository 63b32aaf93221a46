package org.openccg.appeals.timetable;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long the parties have. A change holds for appeals served from then on; running periods never move. */
@ConfigMapping(prefix = "appeals.timetable")
public interface TimetableConfig {

    /** The day groups go live. */
    @WithDefault("2013-04-01")
    LocalDate goingLive();

    /** Fewer days than this before going live put an appeal on the expedited track. */
    @WithDefault("60")
    int expeditedWithinDays();

    @WithDefault("21")
    int responseDays();

    @WithDefault("14")
    int replyDays();

    @WithDefault("7")
    int expeditedResponseDays();

    @WithDefault("5")
    int expeditedReplyDays();

    /** The periods of an appeal served on the day. */
    default Periods servedOn(LocalDate day) {
        long left = ChronoUnit.DAYS.between(day, goingLive());
        return left >= 0 && left < expeditedWithinDays()
                ? new Periods(Track.EXPEDITED, expeditedResponseDays(), expeditedReplyDays())
                : new Periods(Track.STANDARD, responseDays(), replyDays());
    }
}
