package org.openccg.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The registry's report of an import, in words: a line for each file, and below it for each remark, for what changes and
 * for some of what is new.
 */
record ImportReport(JsonNode report) {

    private static final int NEW_THINGS_SHOWN = 10;

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (JsonNode file : report.path("files")) {
            lines.add(file.path("name").asText() + ": " + file.path("rows").asLong() + " rows" + counts(file)
                    + patients(file));
            for (JsonNode note : file.path("notes")) {
                lines.add("  " + note.path("count").asLong() + " times "
                        + note.path("code").asText() + ": "
                        + note.path("detail").asText());
            }
            tell(file.path("changed"), Integer.MAX_VALUE, "changes", lines);
            tell(file.path("added"), NEW_THINGS_SHOWN, "new things", lines);
        }
        for (JsonNode missing : report.path("missing")) {
            lines.add("Not named by the files, and left as it is ("
                    + missing.path("kind").asText() + "):"
                    + (missing.path("names").path("first").isEmpty() ? " nothing" : ""));
            tell(missing.path("names"), Integer.MAX_VALUE, "others", lines);
        }
        return lines;
    }

    private static void tell(JsonNode telling, int most, String what, List<String> lines) {
        long more = telling.path("more").asLong();
        int shown = 0;
        for (JsonNode sentence : telling.path("first")) {
            if (shown < most) {
                lines.add("  " + sentence.asText());
                shown++;
            } else {
                more++;
            }
        }
        if (more > 0) {
            lines.add("  and " + more + " more " + what);
        }
    }

    private static String counts(JsonNode file) {
        StringBuilder words = new StringBuilder();
        for (Map.Entry<String, JsonNode> kind : file.path("counts").properties()) {
            for (Map.Entry<String, JsonNode> count : kind.getValue().properties()) {
                if (count.getValue().asLong() > 0) {
                    words.append(", ")
                            .append(count.getValue().asLong())
                            .append(' ')
                            .append(kind.getKey());
                    words.append(' ').append(count.getKey());
                }
            }
        }
        return words.toString();
    }

    private static String patients(JsonNode file) {
        long patients = file.path("registeredPatients").asLong();
        return patients == 0 ? "" : ", " + patients + " registered patients";
    }
}
