package org.openccg.registry.ccg.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openccg.platform.testing.Person;
import org.openccg.platform.testing.RealParts;
import org.openccg.platform.testing.Statements;
import org.openccg.registry.England;

/** Absent and foreign are one to the database too: neither time nor load tells them apart. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SameStatementsTest {

    private static final List<Person> FOREIGNERS = List.of(
            England.gp("Ines Hollander", "T00001"),
            England.gp("Nobody Anywhere"),
            England.manager("Vera Quillan", "cluster:PCTC-009"),
            England.manager("Vera Quillan", "sha-cluster:DOWNS"));

    @Test
    void of_the_trail() {
        var group = England.group(England.practices(2));
        for (Person foreigner : FOREIGNERS) {
            assertThat(reading(foreigner, group)).isNotEmpty().isEqualTo(reading(foreigner, UUID.randomUUID()));
        }
    }

    private static List<String> reading(Person person, UUID group) {
        return Statements.during(
                () -> person.request().get("/groups/" + group + "/trail").then().statusCode(404));
    }
}
