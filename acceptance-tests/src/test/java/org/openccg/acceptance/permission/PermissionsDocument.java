package org.openccg.acceptance.permission;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.openccg.acceptance.permission.PathMutation.Refusal;
import org.openccg.acceptance.permission.Trial.Outcome;
import org.openccg.local.Service;

/** {@code docs/permissions.md}: what was answered, as tables. */
record PermissionsDocument(List<Outcome> outcomes) {

    private static final String ANSWERED = "●";
    private static final String NOTHING_THERE = "○";
    private static final String REFUSED = "–";

    String text(List<TokenFault> faults, int guarded, int spellings) {
        var text = new StringBuilder("""
                # Permissions

                What every operation answers to whom, as the packaged services answered it to real tokens. Generated from \
                the answers; do not edit. What is expected stands in \
                `acceptance-tests/src/test/resources/permission-matrix.txt`; run `PermissionMatrixIT` with `-Dapprove` to \
                renew this page.

                Each cell is three answers about one case: to somebody whose organisation it is, of another organisation, \
                and of none. A duty is held beside its role. `service` is another service that has to do with the case, \
                one that has not, and the launcher.

                | mark | meaning |
                |---|---|
                """);
        row(text, ANSWERED, "answered: every wall is passed, and what is answered depends on the case alone");
        row(text, NOTHING_THERE, "404, the same as for an id that nobody has");
        row(text, REFUSED, "403");
        text.append("\n| whose | meaning |\n|---|---|\n");
        Arrays.stream(Whose.values()).forEach(whose -> row(text, whose.word(), whose.meaning()));
        for (var service : Service.values()) {
            table(text, service);
        }
        text.append(
                "\nThese are %d requests: every operation by %d actors, on the case and on what is not there, and HEAD for every GET.\n"
                        .formatted(outcomes.stream().mapToInt(Outcome::requests).sum(), Actor.ALL.size()));
        tokens(text, faults, guarded);
        paths(text, spellings);
        return text.toString();
    }

    private void table(StringBuilder text, Service service) {
        text.append("\n## ").append(service.id()).append("\n\n| operation | permission | whose |");
        Part.ALL.forEach(part -> text.append(' ').append(part.name()).append(" |"));
        text.append("\n|---|---|---|").append("---|".repeat(Part.ALL.size())).append('\n');
        outcomes.stream()
                .filter(outcome -> outcome.trial().operation().service() == service)
                .collect(Collectors.groupingBy(
                        outcome -> outcome.trial().expectation(), java.util.LinkedHashMap::new, Collectors.toList()))
                .forEach((expectation, answers) -> text.append(line(expectation, answers)));
    }

    private static String line(Expectation expectation, List<Outcome> answers) {
        var cells = answers.stream()
                .collect(Collectors.groupingBy(
                        outcome -> outcome.trial().actor().part(),
                        java.util.LinkedHashMap::new,
                        Collectors.mapping(PermissionsDocument::mark, Collectors.joining())));
        return "| `%s` | %s | %s | %s |%n"
                .formatted(
                        expectation.operation(),
                        String.join(", ", expectation.permissions()),
                        expectation.whose().word(),
                        String.join(" | ", cells.values()));
    }

    private static String mark(Outcome outcome) {
        boolean nothing = outcome.status() == 404 && outcome.trial().isForeign();
        return outcome.status() == 403 ? REFUSED : nothing ? NOTHING_THERE : ANSWERED;
    }

    private static void tokens(StringBuilder text, List<TokenFault> faults, int guarded) {
        text.append("\n## Tokens\n\nEach of these is answered 401 with a problem by every operation that is not public")
                .append(" (%d requests), and a token of the same making without the fault is taken:\n\n"
                        .formatted((faults.size() - 1) * guarded));
        faults.stream()
                .skip(1)
                .forEach(fault -> text.append("- ").append(fault.name()).append('\n'));
    }

    private static void paths(StringBuilder text, int spellings) {
        text.append(
                        "\n## Paths\n\nEvery operation's path in other spellings, by nobody and by somebody who may do what the")
                .append(" path is for (%d requests). Answered 404 with a problem, whoever asks:%n%n"
                        .formatted(spellings));
        names(text, Refusal.NOWHERE);
        text.append("\nAnswered 404, or 401 to whoever is not signed in, as any path under a guarded collection:\n\n");
        names(text, Refusal.ANOTHER_PATH);
        text.append("\nNo URI, and refused by the server with 400 before any service sees it:\n\n");
        names(text, Refusal.NO_URI);
    }

    private static void names(StringBuilder text, Refusal refusal) {
        PathMutation.names(refusal)
                .forEach(name -> text.append("- ").append(name).append('\n'));
    }

    private static void row(StringBuilder text, String left, String right) {
        text.append("| ").append(left).append(" | ").append(right).append(" |\n");
    }
}
