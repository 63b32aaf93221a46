package org.openccg.registry.ods;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.csv.Cells;
import org.openccg.platform.problem.Rule;

/** One row of a file, read by column. What is wrong with it is noted; a value that is wrong reads as missing. */
final class Row {

    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
    private static final int LONGEST = 500;
    private static final int EARLIEST = 1800;
    private static final int LATEST = 2999;
    // more than England has people is a slip; fewer is never too few
    private static final int PATIENTS_AT_MOST = 60_000_000;

    private final String file;
    private final Sheet sheet;
    private final CsvRecord content;
    private final ImportFaults faults;
    private boolean good = true;

    Row(String file, Sheet sheet, CsvRecord content, ImportFaults faults) {
        this.file = file;
        this.sheet = sheet;
        this.content = content;
        this.faults = faults;
    }

    /** Notes what makes the row as a whole unreadable. */
    boolean isWhole() {
        if (sheet.isHeader(content.getFields())) {
            faultAt(1, null, "The header stands here again.", "Send the files one by one, not one behind the other.");
            return false;
        }
        if (content.getFieldCount() != sheet.width()) {
            faultAt(
                    1,
                    null,
                    "The row has %d fields where %d are needed.".formatted(content.getFieldCount(), sheet.width()),
                    "Look for a missing or stray comma or quotation mark.");
            return false;
        }
        for (int i = 0; i < content.getFieldCount(); i++) {
            String field = content.getField(i);
            if (field.length() > LONGEST || field.indexOf('\0') >= 0 || field.indexOf('\uFFFD') >= 0) {
                faultAt(
                        i + 1,
                        null,
                        "The field is too long or holds a character that cannot be stored.",
                        "Save the file as UTF-8 or windows-1252 and correct the field.");
            }
        }
        return good;
    }

    /** The value as it stands, blanks included; null when there is none. */
    @Nullable
    String text(String column) {
        Integer position = sheet.positions().get(column);
        String value = position == null ? sheet.implied().get(column) : Cells.plain(content.getField(position));
        return value == null || value.isBlank() ? null : value;
    }

    String needed(String column) {
        String value = text(column);
        if (value == null) {
            fault(column, null, "%s is missing.".formatted(column), "Fill it in.");
            return "";
        }
        return value;
    }

    /** A code as text. Spreadsheets turn codes into numbers, which shows in their form. */
    String code(String column, Pattern form, @Nullable Rule rule, String example) {
        String value = needed(column);
        if (!value.isEmpty() && !form.matcher(value).matches()) {
            fault(
                    column,
                    rule,
                    "'%s' is no code such as %s.".formatted(value, example),
                    "Import the column as text: a spreadsheet drops leading zeros and turns 02E into a number.");
        }
        return value;
    }

    @Nullable
    LocalDate date(String column) {
        String value = text(column);
        if (value == null) {
            return null;
        }
        try {
            var day = value.contains("-")
                    ? LocalDate.parse(value)
                    : LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE);
            if (day.getYear() < EARLIEST || day.getYear() > LATEST) {
                fault(column, null, "%s is no plausible day.".formatted(day), "Look at the year.");
            }
            return day;
        } catch (DateTimeParseException e) {
            fault(column, null, "'%s' is no date.".formatted(value), "Write 2012-04-01 or 20120401.");
            return null;
        }
    }

    @Nullable
    Integer count(String column) {
        String value = text(column);
        if (value != null && !COUNT.matcher(value).matches()) {
            fault(column, null, "'%s' is no number of patients.".formatted(value), "Write digits only.");
            return null;
        }
        if (value != null && Integer.parseInt(value) > PATIENTS_AT_MOST) {
            fault(column, null, "%s patients are more than England has.".formatted(value), "Correct the number.");
        }
        return value == null ? null : Integer.valueOf(value);
    }

    @Nullable
    UUID id(String column) {
        String value = text(column);
        try {
            return value == null ? null : UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            fault(column, null, "'%s' is no id of a person.".formatted(value), "Write the person's UUID.");
            return null;
        }
    }

    void fault(String column, @Nullable Rule rule, String detail, String remedy) {
        faultAt(sheet.positions().getOrDefault(column, 0) + 1, rule, detail, remedy);
    }

    private void faultAt(int column, @Nullable Rule rule, String detail, String remedy) {
        good = false;
        faults.add(file, line(), column, rule, detail, remedy);
    }

    long line() {
        return content.getStartingLineNumber();
    }

    boolean isGood() {
        return good;
    }

    Sheet sheet() {
        return sheet;
    }
}
