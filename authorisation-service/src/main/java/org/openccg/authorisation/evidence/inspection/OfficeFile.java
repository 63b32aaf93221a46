package org.openccg.authorisation.evidence.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A docx, xlsx or pptx file, which is an archive. Of its parts only those with text are read, and never more than a
 * limit, whatever they claim to be.
 */
record OfficeFile(Optional<Kind> kind, Set<Flaw> flaws) {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final int MOST_PARTS = 10_000;
    private static final long MOST_UNPACKED = 1L << 30;
    private static final long MOST_READ = 64L << 20;

    /** Every kind with the part it must have, and the parts in which its text lies. */
    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "docx",
                    OFFICE + "wordprocessingml.document",
                    "word/document.xml",
                    Pattern.compile("word/(document|footnotes|endnotes|header\\d*|footer\\d*)\\.xml")),
            new Kind(
                    "xlsx",
                    OFFICE + "spreadsheetml.sheet",
                    "xl/workbook.xml",
                    Pattern.compile("xl/(sharedStrings|worksheets/[^/]+)\\.xml")),
            new Kind(
                    "pptx",
                    OFFICE + "presentationml.presentation",
                    "ppt/presentation.xml",
                    Pattern.compile("ppt/(slides|notesSlides)/[^/]+\\.xml")));

    static OfficeFile read(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            if (archive.getEntry("[Content_Types].xml") == null) {
                return new OfficeFile(Optional.empty(), Set.of());
            }
            return KINDS.stream()
                    .filter(each -> archive.getEntry(each.part) != null)
                    .findFirst()
                    .map(kind -> new OfficeFile(Optional.of(kind), flaws(archive, kind)))
                    .orElseGet(() -> new OfficeFile(Optional.empty(), Set.of()));
        } catch (ZipException notAnArchive) {
            return new OfficeFile(Optional.empty(), Set.of(Flaw.BROKEN));
        }
    }

    private static Set<Flaw> flaws(ZipFile archive, Kind kind) {
        var flaws = EnumSet.noneOf(Flaw.class);
        var parts = Collections.list(archive.entries());
        if (parts.stream().anyMatch(part -> part.getName().endsWith("vbaProject.bin"))) {
            flaws.add(Flaw.MACROS);
        }
        if (parts.size() > MOST_PARTS
                || parts.stream().mapToLong(ZipEntry::getSize).sum() > MOST_UNPACKED) {
            flaws.add(Flaw.SWOLLEN);
            return flaws;
        }
        try {
            if (!hasText(archive, kind, parts)) {
                flaws.add(Flaw.WITHOUT_TEXT);
            }
        } catch (IOException damaged) {
            flaws.add(Flaw.BROKEN);
        }
        return flaws;
    }

    private static boolean hasText(ZipFile archive, Kind kind, List<? extends ZipEntry> parts) throws IOException {
        long left = MOST_READ;
        for (var part : parts) {
            if (kind.text.matcher(part.getName()).matches()) {
                try (var content = archive.getInputStream(part)) {
                    left = left - readUntilText(content, left);
                }
                if (left < 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Bytes read without finding a letter or figure between tags; more than the limit once one is found. */
    private static long readUntilText(InputStream content, long limit) throws IOException {
        var buffer = new byte[8192];
        boolean inTag = false;
        long read = 0;
        for (int length = content.read(buffer); length >= 0 && read <= limit; length = content.read(buffer)) {
            read += length;
            for (int i = 0; i < length; i++) {
                if (buffer[i] == '<' || buffer[i] == '>') {
                    inTag = buffer[i] == '<';
                } else if (!inTag && (buffer[i] < 0 || Character.isLetterOrDigit(buffer[i]))) {
                    return limit + 1;
                }
            }
        }
        return Math.min(read, limit);
    }

    /** What the archive is, known by a part it has. */
    record Kind(String extension, String mediaType, String part, Pattern text) {}
}
