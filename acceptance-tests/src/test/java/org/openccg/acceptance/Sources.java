package org.openccg.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The Java sources of all modules, by the simple name of the class. */
final class Sources {

    private final Map<String, List<String>> texts;

    private Sources(Map<String, List<String>> texts) {
        this.texts = texts;
    }

    static Sources of(Path checkout) throws IOException {
        var texts = new HashMap<String, List<String>>();
        for (String module : List.of(
                "platform",
                "ccg-registry-service",
                "authorisation-service",
                "appeals-service",
                "deploy/local",
                "deploy/verifier",
                "acceptance-tests")) {
            try (Stream<Path> files = Files.walk(checkout.resolve(module).resolve("src"))) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    texts.merge(
                            file.getFileName().toString().replace(".java", ""),
                            List.of(Files.readString(file)),
                            (some, more) ->
                                    Stream.concat(some.stream(), more.stream()).toList());
                }
            }
        }
        return new Sources(texts);
    }

    /** Whether a class of that name is there and, if a method is named, has it. */
    boolean have(String type, @Nullable String method) {
        var declared = Pattern.compile("\\b\\w+ " + method + "\\(");
        return texts.getOrDefault(type, List.of()).stream()
                .anyMatch(text -> method == null || declared.matcher(text).find());
    }
}
