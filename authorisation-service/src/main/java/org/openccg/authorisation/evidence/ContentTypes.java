package org.openccg.authorisation.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;
import org.openccg.authorisation.evidence.Upload.Recognised;
import org.openccg.platform.audit.Hash;

/** Recognises a file by what is in it, whatever its name says. */
public final class ContentTypes {

    private static final String PDF = "application/pdf";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    /** The part every document of a kind must have, and what the kind is called. */
    private static final Map<String, String[]> OFFICE_PARTS = Map.of(
            "word/document.xml", new String[] {"docx", OFFICE + "wordprocessingml.document"},
            "xl/workbook.xml", new String[] {"xlsx", OFFICE + "spreadsheetml.sheet"},
            "ppt/presentation.xml", new String[] {"pptx", OFFICE + "presentationml.presentation"});

    private static final Tika TIKA = new Tika();

    private ContentTypes() {}

    public static Recognised recognise(Path file) {
        try {
            String[] kind = kind(file);
            return new Recognised(kind[1], kind[0], Files.size(file), sha256(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] kind(Path file) throws IOException {
        String[] unknown = {"", ""};
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            String detected = TIKA.detect(content);
            if (detected.equals(PDF)) {
                return new String[] {"pdf", PDF};
            }
            return detected.equals("application/zip") || detected.contains("ooxml")
                    ? office(file).orElse(unknown)
                    : unknown;
        }
    }

    /** Reads only the archive's directory: nothing is unpacked. */
    private static Optional<String[]> office(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            if (archive.getEntry("[Content_Types].xml") == null) {
                return Optional.empty();
            }
            return OFFICE_PARTS.entrySet().stream()
                    .filter(part -> archive.getEntry(part.getKey()) != null)
                    .map(Map.Entry::getValue)
                    .findFirst();
        } catch (ZipException notAnArchive) {
            return Optional.empty();
        }
    }

    private static String sha256(Path file) throws IOException {
        var digest = Hash.digest();
        try (var content = new DigestInputStream(Files.newInputStream(file), digest)) {
            content.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
