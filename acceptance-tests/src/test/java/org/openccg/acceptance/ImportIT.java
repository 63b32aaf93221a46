package org.openccg.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openccg.local.Service;

class ImportIT {

    private static final Path REAL = Path.of(System.getProperty("ccg.data", "../../shared/data"));

    @Test
    void the_real_england_of_2013_comes_in_whole_and_twice_is_once() throws IOException {
        assumeTrue(Files.isDirectory(REAL), "the real data of 2013 are not here, so this is left out");
        var suite = TheSuite.get();

        assertThat(suite.imports().run(REAL, true).accepted()).isTrue();
        assertThat(code("00C")).isZero();
        var report = suite.imports().run(REAL, false);
        assertThat(report.faults()).isEmpty();
        assertThat(report.answer().findValuesAsText("registeredPatients")).contains("56025123");
        assertThat(suite.imports().run(REAL, false).accepted()).isTrue();

        assertThat(code("00C")).isEqualTo(1);
        assertThat(name("03V")).contains("Corby");
        // practices and patients of the smallest and the largest group, as published
        assertThat(figures("03V")).contains("sum of the lists of 5 practices").contains("70729");
        assertThat(figures("99P")).contains("sum of the lists of 127 practices").contains("902287");
    }

    @Test
    void names_and_codes_that_spreadsheets_spoil_come_in_and_go_out_unchanged(@TempDir Path folder) throws IOException {
        var names = new TreeMap<String, String>();
        var codes = IntStream.range(0, 211)
                .mapToObj(each -> "%d%c".formatted(60 + each / 26, 'A' + each % 26))
                .toList();
        for (String code : codes) {
            // trailing blanks, a typographic apostrophe, commas and ampersands, as the published lists have them
            names.put(code, "NHS Trial %s, Queen\u2019s Park & Moor%s".formatted(code, code.endsWith("E") ? " " : ""));
        }
        var rows = new StringBuilder("CCG13CD,CCG13CDH,CCG13NM\r\n");
        names.forEach((code, name) -> rows.append("E387%05d,%s,\"%s\"\r\n".formatted(codes.indexOf(code), code, name)));
        Files.write(folder.resolve("groups.csv"), rows.toString().getBytes("windows-1252"));

        assertThat(TheSuite.get().imports().run(folder, false).faults()).isEmpty();
        assertThat(TheSuite.get().imports().run(folder, false).accepted()).isTrue();

        assertThat(name("62E")).isEqualTo(names.get("62E"));
        var exported = given().auth()
                .oauth2(Tokens.of("philippa.noor"))
                .get(TheSuite.get().url(Service.REGISTRY) + "/exports/groups.csv")
                .body()
                .asString();
        names.forEach((code, name) -> assertThat(exported).contains(code).contains(name));
    }

    private static String figures(String code) {
        var group = given().auth()
                .oauth2(Tokens.of("philippa.noor"))
                .get(TheSuite.get().url(Service.REGISTRY) + "/groups?code=" + code)
                .jsonPath()
                .getString("items[0].id");
        return given().auth()
                .oauth2(Tokens.of("philippa.noor"))
                .get(TheSuite.get().url(Service.REGISTRY) + "/groups/" + group + "/populations?asAt=2013-06-30")
                .body()
                .asString();
    }

    private static int code(String code) {
        return given().auth()
                .oauth2(Tokens.of("philippa.noor"))
                .get(TheSuite.get().url(Service.REGISTRY) + "/groups?code=" + code)
                .jsonPath()
                .getList("items")
                .size();
    }

    private static String name(String code) {
        return given().auth()
                .oauth2(Tokens.of("philippa.noor"))
                .get(TheSuite.get().url(Service.REGISTRY) + "/groups?code=" + code)
                .jsonPath()
                .getString("items[0].name");
    }
}
