package org.openccg.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Checks a decision record without anybody's help: {@code java Verify.java record.json}. One file, a JDK from 17 on and
 * nothing else, and no line of it is shared with the program that signed. It ends with 0 when nothing was altered, 1
 * when something was, and names the place, 2 when something cannot be read.
 */
public final class Verify {

    static final int GOOD = 0;
    static final int ALTERED = 1;
    static final int UNREADABLE = 2;

    private static final String USAGE = """
            verify <record> [--fingerprint <fingerprint>]... [--checkpoint <proof>] [<document>...]

              <record>       a decision record, as given out under /applications/{id}/decision-record
              --fingerprint  of a key you trust, learnt by another way than the record
              --checkpoint   what was given out under /applications/{id}/checkpoint-proof
              <document>     a file that the decision is said to rest on
            """;

    private final Set<String> fingerprints;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    Verify(Set<String> fingerprints) {
        this.fingerprints = fingerprints;
    }

    public static void main(String[] words) {
        System.exit(run(List.of(words), System.out));
    }

    /** Something that is not as it was signed, and where. */
    record Finding(String place, String what) {

        @Override
        public String toString() {
            return place + ": " + what;
        }
    }

    /** As from the command line: says what it found, and returns what to end with. */
    public static int run(List<String> words, PrintStream out) {
        List<Path> files = new ArrayList<>();
        Set<String> fingerprints = new LinkedHashSet<>();
        Path proof = null;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("--")) {
                files.add(Path.of(word));
            } else if (i + 1 < words.size() && word.equals("--fingerprint")) {
                fingerprints.add(words.get(++i));
            } else if (i + 1 < words.size() && word.equals("--checkpoint")) {
                proof = Path.of(words.get(++i));
            } else {
                files.clear();
                break;
            }
        }
        if (files.isEmpty()) {
            out.print(USAGE);
            return UNREADABLE;
        }
        Verify verify = new Verify(fingerprints);
        try {
            verify.record(read(files.get(0)));
            if (proof != null) {
                verify.checkpoint(read(proof));
            }
            for (Path document : files.subList(1, files.size())) {
                verify.document(document.getFileName().toString(), Files.readAllBytes(document));
            }
        } catch (Unreadable e) {
            out.println("UNREADABLE");
            out.println("  " + e.getMessage());
            return UNREADABLE;
        } catch (IOException e) {
            out.println("UNREADABLE");
            out.println("  There is no such file, or it cannot be opened: " + e.getMessage());
            return UNREADABLE;
        }
        return verify.report(out);
    }

    private static Object read(Path file) throws IOException {
        try {
            return Json.read(Files.readAllBytes(file));
        } catch (Unreadable e) {
            throw new Unreadable(file.getFileName() + ", " + e.getMessage());
        }
    }

    private int report(PrintStream out) {
        out.println(findings.isEmpty() ? "GOOD: nothing was changed, deleted or put in another order." : "ALTERED");
        findings.forEach(finding -> out.println("  " + finding));
        remarks.forEach(remark -> out.println("  " + remark));
        return findings.isEmpty() ? GOOD : ALTERED;
    }

    List<Finding> findings() {
        return findings;
    }

    List<String> remarks() {
        return remarks;
    }

    // ---- the record

    private Map<String, Object> payload = Map.of();
    private String payloadHash = "";
    private Object caseId;

    void record(Object file) {
        Map<String, Object> record = object(file, "");
        onlyMembers(record, "", Set.of("payload", "signature", "key"));
        payload = object(record.get("payload"), "/payload");
        payloadHash = sha256(Json.canonical(payload));
        if (!"DECISION_RECORD".equals(payload.get("kind"))) {
            wrong("/payload/kind", "this is not a decision record");
        }
        bases();
        chain();
        digests();
        if (findings.isEmpty()) {
            agreement();
        }
        boolean unaltered = findings.isEmpty();
        signature(record, "", unaltered);
        remarks.add("The record: %s, decided %s, decision %s, SHA-256 %s."
                .formatted(payload.get("outcome"), payload.get("takenAt"), payload.get("decisionId"), payloadHash));
    }

    /** What is said in two places is the same in both. */
    private void agreement() {
        Map<String, Object> decision = object(file().get("decision"), "/payload/file/decision");
        same("/payload/fileHash", payload.get("fileHash"), sha256(Json.canonical(file())), "the hash of /payload/file");
        same("/payload/decisionId", payload.get("decisionId"), decision.get("id"), "/payload/file/decision/id");
        same("/payload/outcome", payload.get("outcome"), decision.get("outcome"), "/payload/file/decision/outcome");
        same("/payload/takenAt", payload.get("takenAt"), decision.get("servedAt"), "/payload/file/decision/servedAt");
        same(
                "/payload/applicationId",
                payload.get("applicationId"),
                file().get("applicationId"),
                "/payload/file/applicationId");
        same("/payload/applicationId", payload.get("applicationId"), caseId, "the chain");
    }

    private Map<String, Object> file() {
        return object(payload.get("file"), "/payload/file");
    }

    /** Each member has its own hash, so that a change can be put in its place. */
    private void digests() {
        Map<String, Object> digests = object(payload.get("digests"), "/payload/digests");
        Map<String, Object> members = new TreeMap<>();
        payload.forEach((name, value) -> members.put("/" + name, value));
        members.remove("/digests");
        file().forEach((name, value) -> members.put("/file/" + name, value));
        Set<String> changed = new LinkedHashSet<>();
        members.forEach((name, value) -> {
            if (!sha256(Json.canonical(value)).equals(digests.get(name))) {
                changed.add(name);
            }
        });
        changed.stream()
                .filter(name -> !isNamedCloser(name, changed))
                .forEach(name -> wrong("/payload" + name, "changed, or its hash in /payload/digests was"));
        digests.keySet().stream()
                .filter(name -> !members.containsKey(name))
                .forEach(name -> wrong("/payload" + name, "missing"));
    }

    private boolean isNamedCloser(String name, Set<String> changed) {
        return switch (name) {
            case "/file" -> changed.stream().anyMatch(each -> each.startsWith("/file/"));
            case "/chain" -> findings.stream().anyMatch(each -> each.place().endsWith("the chain"));
            case "/restsOn" -> findings.stream().anyMatch(each -> each.place().startsWith("/payload/restsOn"));
            default -> false;
        };
    }

    private void bases() {
        List<Object> bases = list(payload.get("restsOn"), "/payload/restsOn");
        for (int i = 0; i < bases.size(); i++) {
            String place = "/payload/restsOn/" + i;
            Map<String, Object> basis = object(bases.get(i), place);
            Object content = basis.get("content");
            if (content != null && !sha256(Json.canonical(content)).equals(basis.get("sha256"))) {
                wrong(
                        place,
                        "the %s %s is not what its hash was made of".formatted(basis.get("kind"), basis.get("name")));
            }
        }
    }

    // ---- the chain of the case

    private void chain() {
        List<Object> chain = list(payload.get("chain"), "/payload/chain");
        String previous = "0".repeat(64);
        Set<Long> seen = new LinkedHashSet<>();
        boolean told = false;
        int sealed = 0;
        for (int i = 0; i < chain.size(); i++) {
            Map<String, Object> entry = object(chain.get(i), "/payload/chain/" + i);
            long number = entry.get("seq") instanceof Double seq ? seq.longValue() : -1;
            String place = "entry " + number + " of the chain";
            long expected = i + 1L;
            if (!seen.add(number)) {
                wrong(place, "stands there twice");
            } else if (number != expected) {
                wrong("entry " + expected + " of the chain", "in its place stands entry " + number);
            }
            if (!Objects.equals(entry.get("previousHash"), previous)) {
                wrong(place, "does not follow the entry that stands before it");
            }
            Object content = entry.get("content");
            if (Boolean.TRUE.equals(entry.get("sealed")) && content == null) {
                sealed++;
            } else if (content == null) {
                wrong(place, "its content is missing");
            } else {
                told |= content(place, entry, content.toString(), number);
            }
            previous = String.valueOf(entry.get("hash"));
        }
        if (!told) {
            wrong("the chain", "no entry tells of this decision: the last one is missing");
        }
        remarks.add("The chain of the case has %d entries%s."
                .formatted(
                        chain.size(),
                        sealed == 0 ? "" : "; of %d there is the hash alone, they are sealed".formatted(sealed)));
    }

    private boolean content(String place, Map<String, Object> entry, String content, long number) {
        if (!sha256(content).equals(entry.get("hash"))) {
            wrong(place, "its content is not what its hash was made of");
        }
        Object read;
        try {
            read = Json.read(content.getBytes(StandardCharsets.UTF_8));
        } catch (Unreadable e) {
            wrong(place, "its content cannot be read: " + e.getMessage());
            return false;
        }
        Map<String, Object> said = object(read, place);
        if (!Objects.equals(said.get("seq"), (double) number)
                || !Objects.equals(said.get("previousHash"), entry.get("previousHash"))
                || !isOfTheCase(said)) {
            wrong(place, "it is not the entry its content tells of");
        }
        if (!(said.get("detail") instanceof Map<?, ?> detail) || !isTheDecision(detail.get("decision"))) {
            return false;
        }
        if (detail.get("fileHash") != null && !detail.get("fileHash").equals(payload.get("fileHash"))) {
            wrong("/payload/fileHash", "not the one that " + place + " has");
        }
        return true;
    }

    private boolean isOfTheCase(Map<String, Object> said) {
        caseId = caseId == null ? said.get("caseId") : caseId;
        return Objects.equals(caseId, said.get("caseId"));
    }

    private boolean isTheDecision(Object id) {
        return id != null
                && (id.equals(payload.get("decisionId"))
                        || file().get("decision") instanceof Map<?, ?> decision && id.equals(decision.get("id")));
    }

    // ---- keys and signatures

    private void signature(Map<String, Object> signed, String prefix, boolean unaltered) {
        Map<String, Object> key = object(signed.get("key"), prefix + "/key");
        onlyMembers(key, prefix + "/key", Set.of("kty", "crv", "x", "y", "kid"));
        String thumbprint = sha256Base64("{\"crv\":%s,\"kty\":%s,\"x\":%s,\"y\":%s}"
                .formatted(
                        Json.canonical(key.get("crv")),
                        Json.canonical(key.get("kty")),
                        Json.canonical(key.get("x")),
                        Json.canonical(key.get("y"))));
        if (!thumbprint.equals(key.get("kid"))) {
            wrong(prefix + "/key", "it is not the key its fingerprint belongs to");
        }
        String compact = String.valueOf(signed.get("signature"));
        String header = base64(
                "{\"alg\":\"ES256\",\"kid\":\"%s\"}".formatted(thumbprint).getBytes(StandardCharsets.UTF_8));
        byte[] canonical = Json.canonical(signed.get("payload")).getBytes(StandardCharsets.UTF_8);
        if (!compact.startsWith(header + "..")) {
            wrong(prefix + "/signature", "it was not made with the key in /key");
        } else if (!isSigned(key, header, canonical, compact.substring(header.length() + 2))) {
            wrong(
                    prefix + "/signature",
                    unaltered
                            ? "it does not fit: it was changed, or what was signed was"
                            : "it does not fit what stands here");
        }
        if (fingerprints.isEmpty()) {
            remarks.add(
                    "THE KEY IS NOT CONFIRMED: anybody can make a key. Compare its fingerprint %s with the one you learnt by another way, or give that with --fingerprint."
                            .formatted(thumbprint));
        } else if (fingerprints.contains(thumbprint)) {
            remarks.add("The key is the one of the fingerprint given: %s.".formatted(thumbprint));
        } else {
            wrong(prefix + "/key", "signed with another key than the one of the fingerprint given: " + thumbprint);
        }
    }

    private static boolean isSigned(Map<String, Object> key, String header, byte[] payload, String encoded) {
        try {
            byte[] raw = Base64.getUrlDecoder().decode(encoded);
            if (!base64(raw).equals(encoded)) {
                return false; // the same bytes could be written otherwise
            }
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initVerify(publicKey(key));
            signature.update((header + "." + base64(payload)).getBytes(StandardCharsets.US_ASCII));
            return signature.verify(raw);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static PublicKey publicKey(Map<String, Object> key) throws GeneralSecurityException {
        if (!"EC".equals(key.get("kty")) || !"P-256".equals(key.get("crv"))) {
            throw new GeneralSecurityException("another kind of key");
        }
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        ECPoint point = new ECPoint(coordinate(key.get("x")), coordinate(key.get("y")));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)));
    }

    private static BigInteger coordinate(Object text) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(String.valueOf(text)));
    }

    // ---- checkpoint and documents

    void checkpoint(Object file) {
        Map<String, Object> proof = object(file, "checkpoint");
        onlyMembers(proof, "checkpoint", Set.of("checkpoint", "leaf", "steps"));
        Map<String, Object> checkpoint = object(proof.get("checkpoint"), "checkpoint /checkpoint");
        Map<String, Object> said = object(checkpoint.get("payload"), "checkpoint /checkpoint/payload");
        if (!"CHECKPOINT".equals(said.get("kind"))) {
            wrong("checkpoint /checkpoint/payload/kind", "this is not a checkpoint");
        }
        signature(checkpoint, "checkpoint /checkpoint", true);
        if (!("document|" + payloadHash).equals(proof.get("leaf"))) {
            wrong("checkpoint /leaf", "it is about another record than this");
        }
        byte[] hash = digest(new byte[] {0}, String.valueOf(proof.get("leaf")).getBytes(StandardCharsets.UTF_8));
        for (Object each : list(proof.get("steps"), "checkpoint /steps")) {
            Map<String, Object> step = object(each, "checkpoint /steps");
            byte[] other = hex(step.get("hash"));
            hash = "LEFT".equals(step.get("side"))
                    ? digest(new byte[] {1}, other, hash)
                    : digest(new byte[] {1}, hash, other);
        }
        if (!HexFormat.of().formatHex(hash).equals(said.get("root"))) {
            wrong("checkpoint /steps", "they do not lead to the root of the checkpoint");
        }
        remarks.add("The checkpoint: number %s of %s, %s, root %s. Compare it with a copy that somebody else kept."
                .formatted(Json.canonical(said.get("number")), said.get("service"), said.get("day"), said.get("root")));
    }

    void document(String name, byte[] bytes) {
        String hash = HexFormat.of().formatHex(digest(bytes));
        Optional<Map<String, Object>> found = list(payload.get("restsOn"), "/payload/restsOn").stream()
                .map(each -> object(each, "/payload/restsOn"))
                .filter(basis -> "EVIDENCE".equals(basis.get("kind")) && hash.equals(basis.get("sha256")))
                .findFirst();
        if (found.isPresent()) {
            remarks.add("%s is the document %s of the record."
                    .formatted(name, found.get().get("name")));
        } else {
            wrong(name, "none of the documents the decision rests on: another one, or changed");
        }
    }

    private static byte[] hex(Object text) {
        try {
            return HexFormat.of().parseHex(String.valueOf(text));
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    // ---- small things

    private void wrong(String place, String what) {
        Finding finding = new Finding(place, what);
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    private void same(String place, Object one, Object other, String name) {
        if (!Objects.equals(one, other)) {
            wrong(place, "it is not what " + name + " says");
        }
    }

    private void onlyMembers(Map<String, Object> object, String place, Set<String> names) {
        object.keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> wrong(place + "/" + name, "nothing of this name belongs here"));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> object(Object value, String place) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        wrong(place.isEmpty() ? "the file" : place, value == null ? "missing" : "not an object");
        return Map.of();
    }

    @SuppressWarnings("unchecked")
    private List<Object> list(Object value, String place) {
        if (value instanceof List<?> list) {
            return (List<Object>) list;
        }
        wrong(place, value == null ? "missing" : "not a list");
        return List.of();
    }

    private static String sha256(String text) {
        return HexFormat.of().formatHex(digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String sha256Base64(String text) {
        return base64(digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] digest(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Arrays.stream(parts).forEach(digest::update);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With the place at which reading ended. */
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1;

        Unreadable(String message) {
            super(message);
        }
    }

    /** Strict JSON in, canonical JSON (RFC 8785) out. */
    static final class Json {

        private static final int DEEPEST = 100;
        private static final Object NULL = new Object();

        private final String text;
        private int at;
        private int depth;

        private Json(String text) {
            this.text = text;
        }

        static Object read(byte[] bytes) {
            try {
                Json json = new Json(StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString());
                Object value = json.value();
                if (json.at < json.text.length()) {
                    throw json.unreadable("something follows after the end");
                }
                return value;
            } catch (CharacterCodingException e) {
                throw new Unreadable("it is not text in UTF-8");
            }
        }

        private Object value() {
            space();
            if (++depth > DEEPEST) {
                throw unreadable("it is nested too deeply");
            }
            Object value;
            char next = peek();
            if (next == '{') {
                value = object();
            } else if (next == '[') {
                value = array();
            } else if (next == '"') {
                value = string();
            } else if (next == '-' || (next >= '0' && next <= '9')) {
                value = number();
            } else {
                value = word();
            }
            depth--;
            space();
            return value;
        }

        private Map<String, Object> object() {
            Map<String, Object> members = new LinkedHashMap<>();
            at++;
            space();
            if (peek() == '}') {
                at++;
                return members;
            }
            while (true) {
                space();
                int begin = at;
                String name = string();
                if (members.containsKey(name)) {
                    at = begin;
                    throw unreadable("\"" + name + "\" stands there twice");
                }
                space();
                take(':');
                members.put(name, value());
                if (peek() == '}') {
                    at++;
                    return members;
                }
                take(',');
            }
        }

        private List<Object> array() {
            List<Object> values = new ArrayList<>();
            at++;
            space();
            if (peek() == ']') {
                at++;
                return values;
            }
            while (true) {
                values.add(value());
                if (peek() == ']') {
                    at++;
                    return values;
                }
                take(',');
            }
        }

        private String string() {
            take('"');
            StringBuilder read = new StringBuilder();
            while (true) {
                char next = peek();
                if (next < ' ') {
                    throw unreadable("a control character");
                }
                at++;
                if (next == '"') {
                    return wellFormed(read.toString());
                }
                read.append(next == '\\' ? escaped() : next);
            }
        }

        private char escaped() {
            char next = peek();
            at++;
            int plain = "\"\\/bfnrt".indexOf(next);
            if (plain >= 0) {
                return "\"\\/\b\f\n\r\t".charAt(plain);
            }
            if (next == 'u'
                    && at + 4 <= text.length()
                    && text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
                at += 4;
                return (char) Integer.parseInt(text.substring(at - 4, at), 16);
            }
            at--;
            throw unreadable("an escape that there is not");
        }

        private String wellFormed(String read) {
            if (!StandardCharsets.UTF_8.newEncoder().canEncode(read)) {
                throw unreadable("half a character");
            }
            return read;
        }

        private Double number() {
            var matcher = java.util.regex.Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")
                    .matcher(text)
                    .region(at, text.length());
            if (!matcher.lookingAt() || Double.isInfinite(Double.parseDouble(matcher.group()))) {
                throw unreadable("no number");
            }
            at = matcher.end();
            return Double.parseDouble(matcher.group()) + 0.0;
        }

        private Object word() {
            for (Map.Entry<String, Object> word : Map.of("true", Boolean.TRUE, "false", Boolean.FALSE, "null", NULL)
                    .entrySet()) {
                if (text.startsWith(word.getKey(), at)) {
                    at += word.getKey().length();
                    return word.getValue();
                }
            }
            throw unreadable("no value");
        }

        private char peek() {
            if (at >= text.length()) {
                throw unreadable("it ends too early");
            }
            return text.charAt(at);
        }

        private void take(char wanted) {
            if (peek() != wanted) {
                throw unreadable("no " + wanted);
            }
            at++;
        }

        private void space() {
            while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }

        private Unreadable unreadable(String what) {
            String before = text.substring(0, Math.min(at, text.length()));
            long line = before.chars().filter(each -> each == '\n').count() + 1;
            return new Unreadable(
                    "line %d, column %d: %s".formatted(line, before.length() - before.lastIndexOf('\n'), what));
        }

        static String canonical(Object value) {
            StringBuilder written = new StringBuilder();
            write(value, written);
            return written.toString();
        }

        private static void write(Object value, StringBuilder to) {
            if (value instanceof Map<?, ?> map) {
                String separator = "{";
                for (Map.Entry<?, ?> member : new TreeMap<>(map).entrySet()) {
                    to.append(separator);
                    quote((String) member.getKey(), to);
                    to.append(':');
                    write(member.getValue(), to);
                    separator = ",";
                }
                to.append(map.isEmpty() ? "{}" : "}");
            } else if (value instanceof List<?> list) {
                String separator = "[";
                for (Object each : list) {
                    to.append(separator);
                    write(each, to);
                    separator = ",";
                }
                to.append(list.isEmpty() ? "[]" : "]");
            } else if (value instanceof String string) {
                quote(string, to);
            } else if (value instanceof Double number) {
                to.append(number(number));
            } else {
                to.append(value instanceof Boolean ? value : "null");
            }
        }

        private static void quote(String string, StringBuilder to) {
            to.append('"');
            for (int i = 0; i < string.length(); i++) {
                char each = string.charAt(i);
                int plain = "\"\\\b\f\n\r\t".indexOf(each);
                if (plain >= 0) {
                    to.append('\\').append("\"\\bfnrt".charAt(plain));
                } else if (each < ' ') {
                    to.append("\\u%04x".formatted((int) each));
                } else {
                    to.append(each);
                }
            }
            to.append('"');
        }

        /** As ECMAScript writes it: the fewest digits that give the number again. */
        private static String number(double number) {
            if (number == 0) {
                return "0";
            }
            BigDecimal exact = new BigDecimal(Math.abs(number));
            BigDecimal shortest = exact;
            for (int precision = 1; precision <= 17; precision++) {
                shortest = exact.round(new MathContext(precision));
                if (shortest.doubleValue() == Math.abs(number)) {
                    break;
                }
            }
            shortest = shortest.stripTrailingZeros();
            String digits = shortest.unscaledValue().toString();
            int point = digits.length() - shortest.scale();
            String sign = number < 0 ? "-" : "";
            if (digits.length() <= point && point <= 21) {
                return sign + digits + "0".repeat(point - digits.length());
            }
            if (0 < point && point <= 21) {
                return sign + digits.substring(0, point) + "." + digits.substring(point);
            }
            if (-6 < point && point <= 0) {
                return sign + "0." + "0".repeat(-point) + digits;
            }
            String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
            return sign + digits.charAt(0) + fraction + "e" + (point > 0 ? "+" : "-") + Math.abs(point - 1);
        }
    }
}
