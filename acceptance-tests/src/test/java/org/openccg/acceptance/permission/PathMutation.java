package org.openccg.acceptance.permission;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Another spelling of a path, which must lead nowhere: not past a guard, and not to the thing itself. */
record PathMutation(String name, Refusal refusal, UnaryOperator<String> spelling) {

    /** How a spelling is refused. */
    enum Refusal {
        /** 404 with a problem, whoever asks. */
        NOWHERE,
        /** It could be another path of the same collection, so whoever is not signed in may be asked to do so first. */
        ANOTHER_PATH,
        /** No URI at all: the server refuses it with 400 before any service sees it. */
        NO_URI
    }

    /** One path, spelt otherwise. */
    record Spelling(PathMutation mutation, String target) {

        boolean isRefused(Answer answer, boolean signedIn) {
            boolean nowhere = answer.isProblem(404, "NOT_FOUND");
            return switch (mutation.refusal) {
                case NOWHERE -> nowhere;
                case ANOTHER_PATH -> nowhere || !signedIn && answer.isProblem(401, "NOT_SIGNED_IN");
                case NO_URI -> answer.status() == 400 && answer.body().isEmpty();
            };
        }
    }

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private static final PathMutation WITH_HOST = new PathMutation("the host before it, as to a proxy", path -> path);

    private static final List<PathMutation> ALL = List.of(
            new PathMutation("trailing slash", path -> path + "/"),
            new PathMutation("two trailing slashes", path -> path + "//"),
            new PathMutation("doubled first slash", path -> "/" + path),
            new PathMutation("doubled last slash", path -> last(path, "//")),
            new PathMutation("`;x` at the end", path -> path + ";x"),
            new PathMutation("`;x=1` after the first word", path -> first(path, word -> word + ";x=1")),
            new PathMutation("`%3Bx` at the end", path -> path + "%3Bx"),
            new PathMutation("`%2F` for the last slash", path -> last(path, "%2F")),
            new PathMutation("`%2f` for the last slash", path -> last(path, "%2f")),
            new PathMutation("`\\` for the last slash", Refusal.NO_URI, path -> last(path, "\\")),
            new PathMutation("`%5C` for the last slash", path -> last(path, "%5C")),
            new PathMutation("`/.` before", path -> "/." + path),
            new PathMutation("`/.` behind", path -> path + "/."),
            new PathMutation("`/x/..` before", path -> "/x/.." + path),
            new PathMutation("`/x/..` behind", path -> path + "/x/.."),
            new PathMutation("`/%2e` before", path -> "/%2e" + path),
            new PathMutation("`/x/%2e%2e` before", path -> "/x/%2e%2e" + path),
            new PathMutation("`/..;` before", path -> "/..;" + path),
            new PathMutation("through what is public: `/q/..`", path -> "/q/.." + path),
            new PathMutation("through what is public: `/q/health/%2e%2e/..`", path -> "/q/health/%2e%2e/.." + path),
            new PathMutation("through what is public: `/rules/..`", path -> "/rules/.." + path),
            new PathMutation("through what is public: `/rules;/..`", path -> "/rules;/.." + path),
            new PathMutation("first letter encoded", path -> first(path, word -> encoded(word, "%"))),
            new PathMutation("first letter encoded twice", path -> first(path, word -> encoded(word, "%25"))),
            new PathMutation("first word in capitals", path -> first(path, word -> word.toUpperCase(Locale.ROOT))),
            new PathMutation(
                    "first letter a capital",
                    path -> path.substring(0, 2).toUpperCase(Locale.ROOT) + path.substring(2)),
            new PathMutation("last word in capitals", Refusal.ANOTHER_PATH, PathMutation::lastInCapitals),
            new PathMutation("id in capitals", PathMutation::idInCapitals),
            new PathMutation("id in a shorter form, `1-2-3-4-5`", PathMutation::idShortened),
            new PathMutation("`%20` at the end", path -> path + "%20"),
            new PathMutation("`%00` at the end", path -> path + "%00"),
            new PathMutation("`%0a` at the end", path -> path + "%0a"),
            new PathMutation("`%` at the end", Refusal.NO_URI, path -> path + "%"),
            new PathMutation("`%23` at the end", path -> path + "%23"),
            new PathMutation("`%3F` at the end", path -> path + "%3F"));

    private PathMutation(String name, UnaryOperator<String> spelling) {
        this(name, Refusal.NOWHERE, spelling);
    }

    /** Every other spelling of the path. */
    static List<Spelling> of(String path, URI host) {
        return Stream.concat(
                        ALL.stream()
                                .map(mutation -> new Spelling(mutation, mutation.spelling.apply(path)))
                                .filter(spelling -> !spelling.target.equals(path)),
                        Stream.of(new Spelling(WITH_HOST, host + path)))
                .toList();
    }

    static List<String> names(Refusal refusal) {
        return Stream.concat(ALL.stream(), Stream.of(WITH_HOST))
                .filter(mutation -> mutation.refusal == refusal)
                .map(PathMutation::name)
                .toList();
    }

    private static String last(String path, String instead) {
        int slash = path.lastIndexOf('/');
        return slash == 0 && instead.length() > 1 && !instead.startsWith("/")
                ? path
                : path.substring(0, slash) + instead + path.substring(slash + 1);
    }

    private static String first(String path, UnaryOperator<String> change) {
        int end = path.indexOf('/', 1) < 0 ? path.length() : path.indexOf('/', 1);
        return "/" + change.apply(path.substring(1, end)) + path.substring(end);
    }

    private static String encoded(String word, String percent) {
        return percent + Integer.toHexString(word.charAt(0)) + word.substring(1);
    }

    private static String lastInCapitals(String path) {
        int slash = path.lastIndexOf('/');
        String last = path.substring(slash + 1);
        return slash > 0 && last.matches("[a-z-]+")
                ? path.substring(0, slash + 1) + last.toUpperCase(Locale.ROOT)
                : path;
    }

    private static String idInCapitals(String path) {
        return Pattern.compile(ID).matcher(path).replaceFirst(id -> id.group().toUpperCase(Locale.ROOT));
    }

    private static String idShortened(String path) {
        return path.replaceFirst(ID, "1-2-3-4-5");
    }
}
