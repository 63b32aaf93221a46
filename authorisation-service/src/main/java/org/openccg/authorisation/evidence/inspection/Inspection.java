package org.openccg.authorisation.evidence.inspection;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.tika.Tika;
import org.openccg.platform.audit.Hash;

/** Recognises a file by what is in it and looks for what would keep people from reading it. */
public final class Inspection {

    private static final Tika TIKA = new Tika();
    private static final String PDF = "application/pdf";
    private static final Set<String> ARCHIVES =
            Set.of("application/zip", "application/x-tika-ooxml", "application/x-tika-ooxml-protected");
    private static final Set<String> COMPOUND =
            Set.of("application/x-tika-msoffice", "application/x-tika-msoffice-embedded");

    private final Path file;
    private final SortedSet<Flaw> flaws = new TreeSet<>();
    private String extension = "";
    private String mediaType;

    private Inspection(Path file) throws IOException {
        this.file = file;
        this.mediaType = detected();
    }

    /** Reads the file several times and holds little of it in memory; never inside a transaction. */
    public static Inspected of(Path file) {
        try {
            return new Inspection(file).inspected();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Inspected inspected() throws IOException {
        if (mediaType.equals(PDF)) {
            extension = "pdf";
            flaws.addAll(new PdfFile(file).flaws());
        } else if (ARCHIVES.contains(mediaType)) {
            office();
        } else if (COMPOUND.contains(mediaType)) {
            flaws.add(CompoundFile.isEncrypted(file) ? Flaw.PROTECTED : Flaw.OLD_FORMAT);
        }
        return new Inspected(
                extension, mediaType, Files.size(file), sha256(), Collections.unmodifiableSortedSet(flaws));
    }

    private void office() throws IOException {
        var archive = OfficeFile.read(file);
        flaws.addAll(archive.flaws());
        archive.kind().ifPresent(kind -> {
            extension = kind.extension();
            mediaType = kind.mediaType();
        });
    }

    private String detected() throws IOException {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            return TIKA.detect(content);
        }
    }

    private String sha256() throws IOException {
        var digest = Hash.digest();
        try (var content = new DigestInputStream(Files.newInputStream(file), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
