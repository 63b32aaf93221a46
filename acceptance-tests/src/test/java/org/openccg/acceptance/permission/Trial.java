package org.openccg.acceptance.permission;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One operation tried by one actor: on the case, and on something that is not there. */
record Trial(Operation operation, Expectation expectation, Actor actor) {

    /** What it was answered on the case; and everything that is wrong with that. */
    record Outcome(Trial trial, int status, List<String> faults, int requests) {}

    Outcome run(Asking asking) {
        var faults = new ArrayList<String>();
        var request = asking.request(operation, expectation, actor, null);
        var answer = Wire.send(request);
        int requests = 1;
        check(answer, onTheCase(), faults);
        if (isForeign() && answer.status() >= 400) {
            asking.file().names().stream()
                    .filter(answer.body()::contains)
                    .forEach(name -> faults.add("%s as %s names %s: %s".formatted(operation, actor, name, answer)));
        }
        if (operation.isRead()) {
            requests++;
            checkHead(Wire.send(request.by("HEAD")), onTheCase(), faults);
        }
        @Nullable Set<Integer> expected = onNothing();
        if (expected != null) {
            requests++;
            onNothing(asking, answer, expected, faults);
        }
        return new Outcome(this, answer.status(), faults, requests);
    }

    private void onNothing(Asking asking, Answer onTheCase, Set<Integer> expected, List<String> faults) {
        String absent = TheCase.absent();
        var answer = Wire.send(asking.request(operation, expectation, actor, absent));
        check(answer, expected, faults);
        if (isForeign() && expectation.whose() == Whose.CASE) {
            String foreign = onTheCase.without(asking.file().traces());
            String nothing = answer.without(List.of(absent));
            if (!foreign.equals(nothing)) {
                faults.add("%s as %s: foreign and absent are told apart:%n%s%nand%n%s"
                        .formatted(operation, actor, foreign, nothing));
            }
        }
    }

    boolean isForeign() {
        return !expectation.whose().includes(actor);
    }

    private boolean hasRole() {
        return operation.isPublic() || actor.hasRoleFor(operation);
    }

    private Set<Integer> onTheCase() {
        if (!hasRole()) {
            return Set.of(403);
        }
        return isForeign() ? Set.of(expectation.others()) : expectation.own();
    }

    /** Not asked where there is nothing to name, and where naming something makes it. */
    private @Nullable Set<Integer> onNothing() {
        boolean names = operation.hasParameter() || expectation.body().contains("{application}");
        if (!names || expectation.whose() == Whose.APPEALS) {
            return null;
        }
        if (!hasRole()) {
            return Set.of(403);
        }
        return switch (expectation.whose()) {
            case CASE -> Set.of(expectation.others());
            // whoever may never do it is told so first
            case OFFICE, INVOLVED, ONESELF, BOARD -> new TreeSet<>(List.of(404, expectation.others()));
            default -> Set.of(404);
        };
    }

    private void check(Answer answer, Set<Integer> expected, List<String> faults) {
        if (!expected.contains(answer.status())) {
            faults.add("%s as %s: %s is expected and it was answered %s".formatted(operation, actor, expected, answer));
        }
        if (!hasRole() && !answer.isProblem(403, "NOT_PERMITTED")) {
            faults.add("%s as %s: no role, no problem: %s".formatted(operation, actor, answer));
        }
    }

    private void checkHead(Answer answer, Set<Integer> expected, List<String> faults) {
        if (!expected.contains(answer.status())) {
            faults.add("HEAD for %s as %s: %s is expected and it was answered %s"
                    .formatted(operation, actor, expected, answer));
        }
    }
}
