package org.openccg.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A zip file. */
record Archive(Path file) {

    /** Unpacks to a folder that is there only when everything is in it; the archive's own top folder is left out. */
    void unpackTo(Path target) throws IOException {
        Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        Folders.delete(unfinished);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory()) {
                    write(zip, entry, unfinished);
                }
            }
        }
        Folders.delete(target);
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void write(ZipFile zip, ZipEntry entry, Path folder) throws IOException {
        String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
        Path path = folder.resolve(name).normalize();
        if (!path.startsWith(folder)) {
            throw new IOException("The archive names a file outside itself: " + entry.getName());
        }
        Files.createDirectories(path.getParent());
        try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, path);
        }
    }
}
