package org.openccg.acceptance.permission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is expected of every operation: {@code permission-matrix.txt}, one line each. */
final class Expectations {

    private static final String FILE = "permission-matrix.txt";

    private final Map<String, Expectation> lines = new LinkedHashMap<>();

    static Expectations read() {
        var read = new Expectations();
        String service = "";
        for (String line : text().lines().toList()) {
            if (line.startsWith("[")) {
                service = line.substring(1, line.indexOf(']'));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                read.add(Expectation.read(service, line));
            }
        }
        return read;
    }

    private static String text() {
        try (var file = Objects.requireNonNull(Expectations.class.getResourceAsStream("/" + FILE))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Expectation expectation) {
        @Nullable Expectation twice = lines.put(expectation.service() + " " + expectation.operation(), expectation);
        assertThat(twice)
                .as("there are two lines for " + expectation.operation())
                .isNull();
    }

    Expectation of(Operation operation) {
        @Nullable Expectation found = lines.get(operation.toString());
        if (found == null) {
            throw new AssertionError("Nobody has said who may do " + operation + ". " + remedy(operation));
        }
        return found;
    }

    /** Everything in which the lines and the services' documents differ, each with what to do about it. */
    List<String> differences(List<Operation> operations) {
        var found = new ArrayList<String>();
        var unclaimed = new LinkedHashMap<>(lines);
        for (var operation : operations) {
            @Nullable Expectation line = unclaimed.remove(operation.toString());
            if (line == null) {
                found.add("there is no line for " + operation + ". " + remedy(operation));
            } else if (!line.roles().equals(operation.roles())
                    || !line.permissions().equals(operation.permissions())) {
                found.add("%s asks for %s and %s in the source, and the line says %s and %s: one of the two is wrong."
                        .formatted(
                                operation,
                                operation.roles(),
                                operation.permissions(),
                                line.roles(),
                                line.permissions()));
            } else if (operation.isPublic() != (line.whose() == Whose.PUBLIC)) {
                found.add(operation + " names no role, so its line must say public, and no other line may.");
            }
        }
        unclaimed
                .keySet()
                .forEach(
                        gone -> found.add("there is no operation " + gone + " any more: remove its line from " + FILE));
        return found;
    }

    private static String remedy(Operation operation) {
        return "Add to %s, under [%s], with what is really meant (%s):%n  %s"
                .formatted(FILE, operation.service().id(), Expectation.COLUMNS, Expectation.draft(operation));
    }
}
