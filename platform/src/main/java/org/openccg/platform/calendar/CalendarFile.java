package org.openccg.platform.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.Until;

/**
 * Writes iCalendar (RFC 5545). A day that counts in full is a day of the calendar, wherever its reader is; a day that
 * closes at an hour of England's is an hour in UTC, right on both sides of a clock change.
 */
public final class CalendarFile {

    private static final int OCTETS_OF_A_LINE = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    private CalendarFile() {}

    /** @param producer whose calendar it is, such as the name of a service */
    public static String of(String producer, List<CalendarEntry> entries) {
        var file = new CalendarFile();
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//" + escaped(producer) + "//EN");
        file.line("CALSCALE:GREGORIAN");
        file.line("METHOD:PUBLISH");
        entries.forEach(entry -> file.entry(producer, entry));
        file.line("END:VCALENDAR");
        return file.text.toString();
    }

    private void entry(String producer, CalendarEntry entry) {
        line("BEGIN:VEVENT");
        line("UID:" + entry.id() + "@" + producer);
        line("SEQUENCE:" + entry.sequence());
        line("DTSTAMP:" + UTC.format(entry.changedAt()));
        time(entry.until());
        line("SUMMARY:" + escaped(entry.title()));
        line("DESCRIPTION:" + escaped(entry.description()));
        line("STATUS:" + (entry.cancelled() ? "CANCELLED" : "CONFIRMED"));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private void time(Until until) {
        LocalDate day = until.lastDay();
        Instant midnight = day.plusDays(1).atStartOfDay(BusinessClock.LONDON).toInstant();
        if (until.endsAt().equals(midnight)) {
            line("DTSTART;VALUE=DATE:" + DAY.format(day));
            line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        } else {
            line("DTSTART:" + UTC.format(until.endsAt().minusSeconds(3600)));
            line("DTEND:" + UTC.format(until.endsAt()));
        }
    }

    /** Folded where it is longer than a line may be, never within a character. */
    private void line(String content) {
        int octets = 0;
        for (int index = 0; index < content.length(); ) {
            int character = content.codePointAt(index);
            String one = Character.toString(character);
            int more = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > OCTETS_OF_A_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(one);
            octets += more;
            index += Character.charCount(character);
        }
        text.append("\r\n");
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\r\n|\r|\n", "\\\\n")
                .replaceAll("\\p{Cc}", "");
    }
}
