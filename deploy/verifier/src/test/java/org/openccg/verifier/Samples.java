package org.openccg.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What somebody could do to a record, and where it must be named. */
final class Samples {

    private static final byte[] RECORD = bytes("record.json");
    private static final byte[] PROOF = bytes("proof.json");

    private Samples() {}

    record Sample(byte[] bytes, String place) {

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    static String fingerprint() {
        return (String) member(read(RECORD), "key").get("kid");
    }

    static Map<String, Sample> tampered() {
        var samples = new LinkedHashMap<String, Sample>();
        each(read(RECORD), "", (place, changed) -> samples.put("changed " + place, changed), RECORD);
        var chain = list(member(read(RECORD), "payload").get("chain"));
        int last = chain.size();
        for (int i = 0; i < last; i++) {
            int at = i;
            int number = i + 1;
            samples.put(
                    "deleted entry " + number, chain(each -> each.remove(at), number == last ? "the chain" : number));
            samples.put("doubled entry " + number, chain(each -> each.add(at, each.get(at)), number));
            if (number < last) {
                samples.put(
                        "swapped entries from " + number, chain(each -> Collections.swap(each, at, at + 1), number));
            }
            samples.put(
                    "rewritten entry " + number + " with its hash",
                    chain(each -> rewrite(object(each.get(at))), number == last ? "/payload/chain" : number + 1));
            samples.put(
                    "emptied entry " + number,
                    chain(each -> object(each.get(at)).remove("content"), number));
        }
        for (String name : List.of("payload", "signature", "key")) {
            samples.put("without " + name, changed(RECORD, record -> record.remove(name), "/" + name));
        }
        member(read(RECORD), "payload")
                .keySet()
                .forEach(name -> samples.put(
                        "without payload/" + name,
                        changed(RECORD, record -> member(record, "payload").remove(name), "/payload/" + name)));
        samples.put("more beside it", changed(RECORD, record -> record.put("more", "x"), "/more"));
        samples.put(
                "more in it",
                changed(RECORD, record -> member(record, "payload").put("more", "x"), "/payload/more"));
        samples.put(
                "bits of the signature that mean nothing",
                changed(
                        RECORD,
                        record -> record.computeIfPresent("signature", (n, s) -> loose((String) s)),
                        "/signature"));
        samples.put("a list", new Sample("[]".getBytes(StandardCharsets.UTF_8), "the file: not an object"));
        return samples;
    }

    static Map<String, Sample> tamperedProofs() {
        var samples = new LinkedHashMap<String, Sample>();
        for (String name : List.of("kind", "root", "day", "number", "leaves", "previous", "service", "madeAt")) {
            samples.put(
                    "proof " + name,
                    changed(
                            PROOF,
                            proof -> change(member(member(proof, "checkpoint"), "payload"), name),
                            "/signature"));
        }
        samples.put("leaf", changed(PROOF, proof -> change(proof, "leaf"), "checkpoint /leaf"));
        samples.put(
                "step",
                changed(PROOF, proof -> change(object(list(proof.get("steps")).get(0)), "hash"), "checkpoint /steps"));
        samples.put(
                "side",
                changed(PROOF, proof -> turn(object(list(proof.get("steps")).get(0))), "checkpoint /steps"));
        samples.put(
                "one step less",
                changed(PROOF, proof -> list(proof.get("steps")).remove(0), "checkpoint /steps"));
        return samples;
    }

    static Map<String, Sample> unreadable() {
        var text = new String(RECORD, StandardCharsets.UTF_8);
        var samples = new LinkedHashMap<String, Sample>();
        samples.put("truncated", broken(text.substring(0, text.length() / 2), "column "));
        samples.put("empty", broken("", "line 1, column 1: it ends too early"));
        samples.put("trailing", broken(text + "\n{}", "line 2, column 1: something follows after the end"));
        samples.put(
                "twice",
                broken("{\n\"payload\":1,\n\"payload\":2}", "line 3, column 1: \"payload\" stands there twice"));
        samples.put("control", broken("{\"a\":\"\u0001\"}", "line 1, column 7: a control character"));
        samples.put("half", broken("{\"a\":\"\\ud800\"}", "half a character"));
        samples.put("escape", broken("{\"a\":\"\\x\"}", "an escape that there is not"));
        samples.put("number", broken("{\"a\":01}", "no ,"));
        samples.put("infinite", broken("{\"a\":1e999}", "no number"));
        samples.put("deep", broken("[".repeat(200), "nested too deeply"));
        byte[] notUtf8 = RECORD.clone();
        notUtf8[100] = (byte) 0xff;
        samples.put("no text", new Sample(notUtf8, "it is not text in UTF-8"));
        return samples;
    }

    // ----

    private interface Found {

        void at(String place, Sample sample);
    }

    /** Every value of the tree, changed. */
    private static void each(Object value, String path, Found found, byte[] original) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, inner) -> each(inner, path + "/" + name, found, original));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                each(list.get(i), path + "/" + i, found, original);
            }
        } else {
            found.at(path, changed(original, root -> changeAt(root, path), place(path)));
        }
    }

    /** How exactly a change has to be named. */
    private static String place(String path) {
        var names = path.substring(1).split("/");
        if (names[0].equals("key")) {
            return "/key";
        }
        if (names[0].equals("signature")) {
            return "/signature";
        }
        return switch (names[1]) {
            case "chain" -> "entry %d of the chain".formatted(Integer.parseInt(names[2]) + 1);
            case "restsOn" -> names[3].equals("content") ? "/payload/restsOn/" + names[2] : "/payload/restsOn";
            case "file" -> "/payload/file/" + names[2];
            case "digests" -> "/payload/" + String.join("/", Arrays.copyOfRange(names, 3, names.length));
            default -> "/payload/" + names[1];
        };
    }

    private static Sample chain(Consumer<List<Object>> change, Object number) {
        return changed(
                RECORD,
                record -> change.accept(list(member(record, "payload").get("chain"))),
                number instanceof Integer ? "entry %d of the chain".formatted(number) : (String) number);
    }

    private static Sample changed(byte[] original, Consumer<Map<String, Object>> change, String place) {
        var root = read(original);
        change.accept(root);
        return new Sample(Verify.Json.canonical(root).getBytes(StandardCharsets.UTF_8), place);
    }

    private static Sample broken(String text, String place) {
        return new Sample(text.getBytes(StandardCharsets.UTF_8), place);
    }

    private static void changeAt(Map<String, Object> root, String path) {
        Object parent = root;
        var names = new ArrayList<>(List.of(path.substring(1).split("/")));
        while (parent instanceof Map<?, ?> map && !map.containsKey(String.join("/", names))
                || parent instanceof List<?> && names.size() > 1) {
            parent = parent instanceof Map<?, ?> map
                    ? map.get(names.get(0))
                    : list(parent).get(Integer.parseInt(names.get(0)));
            names.remove(0);
        }
        if (parent instanceof List<?>) {
            list(parent).set(Integer.parseInt(names.get(0)), other(list(parent).get(Integer.parseInt(names.get(0)))));
        } else {
            change(object(parent), String.join("/", names));
        }
    }

    private static void change(Map<String, Object> object, String name) {
        object.put(name, other(object.get(name)));
    }

    private static Object other(Object value) {
        if (value instanceof String text) {
            char last = text.isEmpty() ? 'x' : text.charAt(text.length() - 1);
            return (text.isEmpty() ? "" : text.substring(0, text.length() - 1)) + (last == 'A' ? 'Q' : 'A');
        }
        if (value instanceof Double number) {
            return number + 40;
        }
        return value instanceof Boolean truth ? (Object) !truth : "something";
    }

    private static void turn(Map<String, Object> step) {
        step.put("side", "LEFT".equals(step.get("side")) ? "RIGHT" : "LEFT");
    }

    private static void rewrite(Map<String, Object> entry) {
        String content = ((String) entry.get("content")).replace("\"actorName\":\"", "\"actorName\":\"Not ");
        entry.put("content", content);
        entry.put("hash", sha256(content));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The next last character: the same bytes, written otherwise. */
    private static String loose(String signature) {
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        int last = letters.indexOf(signature.charAt(signature.length() - 1));
        return signature.substring(0, signature.length() - 1) + letters.charAt(last ^ 1);
    }

    private static Map<String, Object> read(byte[] bytes) {
        return object(Verify.Json.read(bytes));
    }

    private static Map<String, Object> member(Map<String, Object> object, String name) {
        return object(object.get(name));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(Path.of("src/test/resources", name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
