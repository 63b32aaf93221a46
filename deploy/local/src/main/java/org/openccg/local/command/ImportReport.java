package org.openccg.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The registry's report of an import, in words: a line for each file and for each remark on it. */
record ImportReport(JsonNode report) {

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
        }
        return lines;
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
