package org.openccg.local;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Somebody who can sign in to the local suite. */
public record Person(
        String subject, String username, String name, String role, List<String> duties, List<String> organisations) {

    /** Everybody's password: these accounts are invented and listen on loopback only. */
    public static final String PASSWORD = "otters-count-tall-bridges";

    static List<Person> read(Path file) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().map(Person::of).toList();
        } catch (IOException e) {
            throw new Refusal("The people in " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Person of(NamedCsvRecord row) {
        return new Person(
                row.getField("subject"),
                row.getField("username"),
                row.getField("name"),
                row.getField("role"),
                words(row.getField("duties")),
                words(row.getField("organisations")));
    }

    private static List<String> words(String field) {
        return Stream.of(field.split(" ")).filter(word -> !word.isBlank()).toList();
    }

    public List<String> roles() {
        return Stream.concat(Stream.of(role), duties.stream()).toList();
    }

    String givenName() {
        return name.substring(0, Math.max(0, name.lastIndexOf(' ')));
    }

    String familyName() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
