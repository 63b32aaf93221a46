package org.openccg.platform.html;

import java.time.temporal.Temporal;

/** A piece of a document that is safe to put into one: what people wrote is escaped. */
public record Markup(String html) {

    public static final Markup NOTHING = new Markup("");

    public static Markup text(String given) {
        return new Markup(escaped(given));
    }

    /** The same, with the lines as they were given. */
    public static Markup lines(String given) {
        return new Markup(escaped(given).replace("\r\n", "\n").replace("\n", "<br/>\n"));
    }

    /** A day or an instant, for programs and for people. */
    public static Markup time(Temporal when, String words) {
        return new Markup("<time datetime=\"%s\">%s</time>".formatted(when, escaped(words)));
    }

    /** @param href an address of our own making */
    public static Markup link(String href, String words) {
        return new Markup("<a href=\"%s\">%s</a>".formatted(escaped(href), escaped(words)));
    }

    public Markup and(Markup next) {
        return new Markup(html + next.html);
    }

    public Markup and(String words) {
        return and(text(words));
    }

    /** Also harmless inside an attribute; characters that no document may hold are shown as missing. */
    private static String escaped(String given) {
        return given.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n\\r]]", "\uFFFD")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
