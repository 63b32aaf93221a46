package org.openccg.local.demo;

import static org.openccg.local.Service.REGISTRY;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Practices found groups; a group is called by its path. */
final class Founding {

    private final Story story;

    Founding(Story story) {
        this.story = story;
    }

    /** The first of the people registers the group of all their practices, and the others agree. */
    String found(String place, String... people) {
        Arrays.stream(people).forEach(this::leaveEarlierGroups);
        String group = "/groups/"
                + tries(
                                people[0],
                                place,
                                Arrays.stream(people).map(Cast.PRACTICES::get).toList())
                        .expect(201)
                        .id();
        Arrays.stream(people).skip(1).forEach(who -> agree(group, who));
        return group;
    }

    /** An earlier telling may have ended with the practice settled in a group, which it leaves before it chooses again. */
    void leaveEarlierGroups(String who) {
        String practice = Cast.PRACTICES.get(who);
        for (JsonNode membership :
                story.quietly(who, REGISTRY, "/practices/" + practice).path("memberships")) {
            if (membership.path("settled").asBoolean() && membership.path("to").isNull()) {
                var leave = Map.of(
                        "practice", practice, "on", story.today().toString(), "reason", "The story is told once more.");
                story.quietly(
                                who,
                                REGISTRY,
                                "/groups/" + membership.path("groupId").asText() + "/leave",
                                leave)
                        .expect(200);
            }
        }
    }

    private void agree(String group, String who) {
        story.as(who)
                .does("agrees for practice " + Cast.PRACTICES.get(who))
                .post(REGISTRY, group + "/consent", Map.of("practice", Cast.PRACTICES.get(who)))
                .expect(200);
    }

    Answer tries(String who, String place, List<String> practices) {
        return story.as(who)
                .does("registers a group of %s"
                        .formatted(practices.size() == 1 ? "one practice" : practices.size() + " practices"))
                .post(
                        REGISTRY,
                        "/groups",
                        Map.of("name", name(place), "reviewingOffice", "PCTC-001", "practices", practices));
    }

    /** A new group each time: four characters tell its name from the others. */
    static String name(String place) {
        String tag = UUID.randomUUID().toString().substring(0, 4).toUpperCase(Locale.ROOT);
        return "NHS %s %s Clinical Commissioning Group".formatted(place, tag);
    }

    /** Reads the group, as one does before a step. */
    Actor look(String who, String group) {
        Actor actor = story.as(who);
        actor.does("reads the group").get(REGISTRY, group).expect(200);
        return actor;
    }

    String id(String group) {
        return group.substring("/groups/".length());
    }
}
