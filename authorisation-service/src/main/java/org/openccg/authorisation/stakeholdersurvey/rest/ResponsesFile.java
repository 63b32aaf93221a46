package org.openccg.authorisation.stakeholdersurvey.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Refused;

/** A file as it was sent: UTF-8 where the bytes are UTF-8, else what spreadsheets of the time write. */
final class ResponsesFile {

    private static final int LARGEST = 1 << 20;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private ResponsesFile() {}

    static String text(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw Refused.because(
                        CommonProblem.TOO_LARGE, "The file is larger than 1 MiB.", "Send it in several parts.");
            }
            return text(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS);
        }
    }
}
