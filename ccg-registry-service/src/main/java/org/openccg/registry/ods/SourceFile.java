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

/**
 * A file as it was sent, read as a stream: its length costs no memory.
 *
 * @param name as the sender calls it
 * @param path where it lies
 */
public record SourceFile(String name, Path path) {

    static final Charset WINDOWS = Charset.forName("windows-1252");

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
