package org.openccg.registry.area.rest;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.openccg.platform.testing.Person;
import org.openccg.registry.England;
import org.openccg.registry.England.Case;

/** Invented local authorities and small areas, and what people do about areas. Each test takes places of its own. */
public final class Places {

    private static final AtomicInteger AUTHORITIES = new AtomicInteger(900_000);
    private static final AtomicInteger LSOAS = new AtomicInteger(800_000);

    private Places() {}

    /** A new local authority; returns its code. */
    public static String authority(String name) {
        String code = "E10" + AUTHORITIES.incrementAndGet();
        England.run("insert into local_authorities (code, name) values (?, ?)", code, name);
        return code;
    }

    /** New small areas of the authority. */
    public static List<String> lsoas(String authority, int howMany) {
        return IntStream.range(0, howMany)
                .mapToObj(each -> "E01" + LSOAS.incrementAndGet())
                .peek(code -> England.run("insert into lsoas (code, local_authority) values (?, ?)", code, authority))
                .toList();
    }

    /** A group of two new practices. */
    public record Founded(UUID id, List<String> practices, Person chair) {}

    public static Founded group() {
        var practices = England.practices(2);
        return new Founded(England.group(practices), practices, England.gp("Amara Osei", practices.get(0)));
    }

    public static ValidatableResponse change(Founded group, Map<String, ?> body) {
        return change(group.chair, group.id, body);
    }

    public static ValidatableResponse change(Person by, UUID group, Map<String, ?> body) {
        return by.request()
                .header("If-Match", "\"" + version(group) + "\"")
                .body(body)
                .put("/groups/" + group + "/area")
                .then();
    }

    public static int version(UUID group) {
        return England.OBSERVER.request().get("/groups/" + group).path("version");
    }

    public static ValidatableResponse area(UUID group) {
        return England.OBSERVER
                .request()
                .get("/groups/" + group + "/area")
                .then()
                .statusCode(200);
    }

    public static ValidatableResponse pieces(UUID group) {
        return England.OBSERVER
                .request()
                .get("/groups/" + group + "/area/lsoas")
                .then()
                .statusCode(200);
    }

    /** The authorisation service says that the group is authorised. */
    public static void authorised(Founded group) {
        var decision = new Case(England.AUTHORISATION);
        var facts = Map.of("groupId", group.id, "applicationId", decision.id());
        decision.tells("APPLICATION_SUBMITTED", facts).statusCode(204);
        decision.tells(
                        "APPLICATION_DECIDED",
                        Map.of(
                                "groupId",
                                group.id,
                                "applicationId",
                                decision.id(),
                                "outcome",
                                "AUTHORISED",
                                "practices",
                                group.practices))
                .statusCode(204);
    }
}
