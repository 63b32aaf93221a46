package org.openccg.registry.ods;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openccg.registry.ods.ImportReport.Counts;
import org.openccg.registry.ods.ImportReport.Note;

/** Counts what one file did, and what a reader of its report should know. */
final class Tally {

    private static final int EXAMPLES = 10;

    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private final Map<String, Noted> notes = new LinkedHashMap<>();
    private final Set<UUID> touched;
    private final Telling.Teller added = new Telling.Teller();
    private final Telling.Teller changed = new Telling.Teller();
    private long patients;

    /** @param touched groups that look different afterwards, over all files */
    Tally(Set<UUID> touched) {
        this.touched = touched;
    }

    void given(String thing, int rows) {
        of(thing)[2] += rows;
    }

    void did(String thing, String what) {
        if (what.equals("created") || what.equals("changed")) {
            of(thing)[what.equals("created") ? 0 : 1]++;
            of(thing)[2]--;
        }
    }

    /** In words, which not every change has. */
    void tell(String what, String sentence) {
        if (what.equals("created")) {
            added.tell(sentence);
        } else if (what.equals("changed")) {
            changed.tell(sentence);
        }
    }

    Telling added() {
        return added.told();
    }

    Telling changed() {
        return changed.told();
    }

    void touched(UUID group) {
        touched.add(group);
    }

    void patients(int more) {
        patients += more;
    }

    void note(String code, String detail, String example) {
        var noted = notes.computeIfAbsent(code, each -> new Noted(detail));
        noted.count++;
        if (noted.examples.size() < EXAMPLES) {
            noted.examples.add(example);
        }
    }

    void noteBlanks(String name, String code) {
        if (!name.equals(name.strip())) {
            note("BLANKS", "The name begins or ends with a blank, and is kept as published.", code);
        }
    }

    long patients() {
        return patients;
    }

    Map<String, Counts> counts() {
        var all = new LinkedHashMap<String, Counts>();
        counts.forEach((thing, count) -> all.put(thing, new Counts(count[0], count[1], count[2])));
        return all;
    }

    List<Note> notes() {
        return notes.entrySet().stream()
                .map(entry -> new Note(
                        entry.getKey(),
                        entry.getValue().count,
                        entry.getValue().detail,
                        entry.getValue().examples.stream().sorted().toList()))
                .toList();
    }

    private int[] of(String thing) {
        return counts.computeIfAbsent(thing, each -> new int[3]);
    }

    private static final class Noted {

        private final String detail;
        private final Set<String> examples = new HashSet<>();
        private int count;

        private Noted(String detail) {
            this.detail = detail;
        }
    }
}
