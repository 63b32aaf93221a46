package org.openccg.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** Hands a folder of register files to the registry, which takes all of it or nothing. */
public final class Import {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Addresses addresses;
    private final Tokens tokens;

    Import(Addresses addresses, Tokens tokens) {
        this.addresses = addresses;
        this.tokens = tokens;
    }

    /** What the registry said of the files: its report, or every fault it found. */
    public record Outcome(boolean accepted, JsonNode answer) {

        public List<String> faults() {
            List<String> faults = new ArrayList<>();
            for (JsonNode fault : answer.path("faults")) {
                String where = fault.path("pointer").asText();
                faults.add((where.isEmpty() ? "" : where + ": ")
                        + fault.path("detail").asText());
            }
            return faults;
        }
    }

    /** The CSV and GeoJSON files that lie in the folder itself. */
    public static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new Refusal(folder + " is not a folder: name one that holds CSV files.");
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(Files::isRegularFile)
                    .filter(Import::isForTheRegister)
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new Refusal(folder + " holds no CSV file and no GeoJSON file.");
            }
            return found;
        }
    }

    private static boolean isForTheRegister(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".geojson");
    }

    /** Takes the folder's files; a dry run only says what would come of it. */
    public Outcome run(Path folder, boolean dryRun) throws IOException {
        return run(folder, dryRun, false);
    }

    /** Full: what the files do not name is told too, and stays as it is. */
    public Outcome run(Path folder, boolean dryRun, boolean full) throws IOException {
        return run(folder, dryRun, full, UUID.randomUUID().toString());
    }

    /** Whatever became of an earlier attempt whose answer was lost, the files are taken once. */
    Outcome runOnce(Path folder) throws IOException {
        return run(folder, false, false, key(files(folder)));
    }

    private Outcome run(Path folder, boolean dryRun, boolean full, String key) throws IOException {
        List<Path> files = files(folder);
        Multipart form = new Multipart(key);
        for (Path file : files) {
            form.file("file", file);
        }
        URI imports = addresses.of(Service.REGISTRY).resolve(question(dryRun, full));
        HttpRequest request = HttpRequest.newBuilder(imports)
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + tokens.ofLauncher().text())
                .header("Content-Type", form.contentType())
                .header("Idempotency-Key", key)
                .POST(form.body())
                .build();
        return outcome(request);
    }

    private static String question(boolean dryRun, boolean full) {
        String asked = (dryRun ? "&dryRun=true" : "") + (full ? "&mode=full" : "");
        return "/imports" + (asked.isEmpty() ? "" : "?" + asked.substring(1));
    }

    private static String key(List<Path> files) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : files) {
            all.append(file.getFileName())
                    .append(' ')
                    .append(Fingerprint.ofFile(file))
                    .append('\n');
        }
        return Fingerprint.ofText(all.toString()).substring(0, 32);
    }

    private Outcome outcome(HttpRequest request) throws IOException {
        try {
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            return switch (answer.statusCode()) {
                case 200, 201 -> new Outcome(true, JSON.readTree(answer.body()));
                case 422 -> new Outcome(false, JSON.readTree(answer.body()));
                default ->
                    throw new Refusal("The registry answered the import with " + answer.statusCode() + ": "
                            + answer.body().strip());
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped(e);
        }
    }
}
