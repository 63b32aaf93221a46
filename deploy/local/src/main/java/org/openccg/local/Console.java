package org.openccg.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** What the person at the terminal is told. */
public final class Console {

    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.UK);

    private final PrintStream out;
    private final boolean terminal;

    public Console(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** Plain text, for pipes, files and tests. */
    public static Console plain() {
        return new Console(System.out, false);
    }

    /** As people say it: Monday 2 July 2012, 09:00. */
    public static String date(TemporalAccessor moment) {
        return DAY_AND_TIME.format(moment);
    }

    public static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }

    public synchronized void line(String text) {
        out.println(text);
        out.flush();
    }

    public void line() {
        line("");
    }

    /** One step of something longer: when, what, with what outcome, and how long it took. */
    public void step(String name, String outcome, Duration time) {
        line(String.format("  %s  %-22s %-40s %8s", now(), name, outcome, seconds(time)));
    }

    /** Says that something slow has begun. */
    public void begin(String name, String doing) {
        line(String.format("  %s  %-22s %s", now(), name, doing));
    }

    /** Something that nobody asked for has happened. */
    public void announce(String sentence) {
        line(strong(date(ZonedDateTime.now())) + ": " + sentence);
    }

    public String strong(String text) {
        return terminal ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    private static String now() {
        return LocalTime.now().truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_LOCAL_TIME);
    }
}
