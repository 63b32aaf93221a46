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
                   "notes": [{"code": "IMPUTED", "count": 2, "detail": "No day of joining."}]},
                  {"name": "b.csv", "rows": 0, "registeredPatients": null, "counts": {}, "notes": []}]}
                """;

        assertThat(new ImportReport(new ObjectMapper().readTree(report)).lines())
                .containsExactly(
                        "a.csv: 3 rows, 2 practices created, 1 practices unchanged, 900 registered patients",
                        "  2 times IMPUTED: No day of joining.",
                        "b.csv: 0 rows");
    }
}
