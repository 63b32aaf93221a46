package org.openccg.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ImportReportTest {

    @Test
    void says_what_became_of_each_file() throws IOException {
        var report = """
                {"files": [
                  {"name": "a.csv", "rows": 3, "registeredPatients": 900,
                   "counts": {"practices": {"created": 2, "changed": 0, "unchanged": 1}},
                   "notes": [{"code": "IMPUTED", "count": 2, "detail": "No day of joining."}],
                   "changed": {"first": ["Practice Z90001 moves from 07L to 08K on 1 April 2013."], "more": 7},
                   "added": {"first": ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"], "more": 30}},
                  {"name": "b.csv", "rows": 0, "registeredPatients": null, "counts": {}, "notes": []}],
                  "missing": [{"kind": "PRACTICES", "names": {"first": ["Z90002 Gone Quiet"], "more": 1}},
                              {"kind": "GROUPS", "names": {"first": [], "more": 0}}]}
                """;

        assertThat(new ImportReport(new ObjectMapper().readTree(report)).lines())
                .containsExactly(
                        "a.csv: 3 rows, 2 practices created, 1 practices unchanged, 900 registered patients",
                        "  2 times IMPUTED: No day of joining.",
                        "  Practice Z90001 moves from 07L to 08K on 1 April 2013.",
                        "  and 7 more changes",
                        "  1",
                        "  2",
                        "  3",
                        "  4",
                        "  5",
                        "  6",
                        "  7",
                        "  8",
                        "  9",
                        "  10",
                        "  and 32 more new things",
                        "b.csv: 0 rows",
                        "Not named by the files, and left as it is (PRACTICES):",
                        "  Z90002 Gone Quiet",
                        "  and 1 more others",
                        "Not named by the files, and left as it is (GROUPS): nothing");
    }
}
