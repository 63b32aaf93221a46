package org.openccg.acceptance.permission;

import java.util.Arrays;
import org.openccg.local.Service;

/** To whom, of those with the role, an operation answers for the case that was built. */
enum Whose {
    PUBLIC("public", "everybody, signed in or not"),
    ALL("all", "everybody with the role"),
    CASE("case", "the parties of the case, the offices above it and national bodies; every service"),
    LIST("list", "everybody with the role, and only the cases that are theirs are in it"),
    PRACTICE("practice", "who acts for the practice named"),
    APPOINTED("appointed", "who is appointed in the group"),
    OFFICE("office", "the heads of the office and of those above it, and the Department; the office is known to all"),
    INVOLVED(
            "involved",
            "who acts for the group, the office that reviews it or one above it; the group is known to all"),
    ONESELF("oneself", "the person it is about, who is none of these accounts"),
    BOARD("board", "the NHS Commissioning Board"),
    APPEALS("appeals", "appeals-service alone");

    private final String word;
    private final String meaning;

    Whose(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    static Whose of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new AssertionError("'" + word + "' says not whose it is; say one of "
                        + Arrays.stream(values()).map(Whose::word).toList()));
    }

    /** Whether the operation is this actor's, given the role. Services stand above cases and have no organisation. */
    boolean includes(Actor actor) {
        return switch (this) {
            case PUBLIC, ALL -> true;
            case CASE, LIST -> actor.organisation() == Organisation.OWN || actor.isService();
            case ONESELF -> false;
            case BOARD ->
                actor.organisation() == Organisation.OWN && actor.part().name().equals("authorising-officer");
            case PRACTICE, APPOINTED, OFFICE, INVOLVED, APPEALS -> actor.organisation() == Organisation.OWN;
        };
    }

    /** The service that plays the part of another one with, or without, something to do with the case. */
    static Service peer(Service receiver, Organisation organisation) {
        boolean own = organisation == Organisation.OWN;
        return switch (receiver) {
            case REGISTRY -> own ? Service.APPEALS : Service.AUTHORISATION;
            case AUTHORISATION -> own ? Service.APPEALS : Service.REGISTRY;
            case APPEALS -> own ? Service.AUTHORISATION : Service.REGISTRY;
        };
    }

    String word() {
        return word;
    }

    String meaning() {
        return meaning;
    }
}
