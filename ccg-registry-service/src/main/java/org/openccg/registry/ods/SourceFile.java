package org.openccg.registry.ods;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * A file as it was sent, read as a stream: its length costs no memory.
 *
 * @param name as the sender calls it
 * @param path where it lies
 */
public record SourceFile(String name, Path path) {

    private static final int LOOKED_AT = 4;

    /** How files begin that are sent in the place of CSV. */
    private static final Map<String, String> OTHERS = Map.of(
            "504b0304", "a ZIP archive or a workbook",
            "d0cf11e0", "a workbook",
            "25504446", "a PDF",
            "1f8b", "compressed",
            "fffe", "UTF-16 text",
            "feff", "UTF-16 text");

    static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Why it cannot be a file of rows; empty when it may be one. */
    Optional<String> noText() throws IOException {
        byte[] begin;
        try (var content = Files.newInputStream(path)) {
            begin = content.readNBytes(LOOKED_AT);
        }
        if (begin.length == 0) {
            return Optional.of("The file is empty.");
        }
        String hex = HexFormat.of().formatHex(begin, 0, Math.min(4, begin.length));
        for (var other : OTHERS.entrySet()) {
            if (hex.startsWith(other.getKey())) {
                return Optional.of("The file is %s, not CSV.".formatted(other.getValue()));
            }
        }
        return Optional.empty();
    }

    /** UTF-8 where the bytes are UTF-8; what else was published then is windows-1252. */
    Charset encoding() throws IOException {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var reader = new InputStreamReader(Files.newInputStream(path), strict)) {
            var buffer = new char[8192];
            while (reader.read(buffer) >= 0) {
                // only whether it can be read matters
            }
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException notUtf8) {
            return WINDOWS;
        }
    }

    /** Its rows; lines may end in CR, LF or both, rows may be short or long. */
    CsvReader<CsvRecord> rows(Charset encoding) throws IOException {
        return CsvReader.builder()
                .detectBomHeader(encoding.equals(StandardCharsets.UTF_8))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(path, encoding);
    }
}
