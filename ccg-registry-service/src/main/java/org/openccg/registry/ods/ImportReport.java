package org.openccg.registry.ods;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an import did.
 *
 * @param dryRun whether everything was undone again
 * @param mode what it means that a file does not name something
 * @param files what each file did, in the order in which they were applied
 * @param missing what is stored and the files of a full import do not name; nothing of it was ended or deleted
 */
public record ImportReport(boolean dryRun, Mode mode, List<FileReport> files, List<Missing> missing) {

    /**
     * @param kind what the file tells of
     * @param encoding how its characters were read
     * @param rows how many rows it has
     * @param counts what became of the things it tells of
     * @param registeredPatients the sum of all lists in it, for files of practices
     * @param changed the first of what is different now, in words
     * @param added the first of what is new, in words
     * @param notes what was taken otherwise than it stands, or left out
     */
    public record FileReport(
            @Schema(examples = "practices.csv") String name,
            Kind kind,
            @Schema(examples = "UTF-8") String encoding,
            long rows,
            Map<String, Counts> counts,
            @Nullable Long registeredPatients,
            Telling changed,
            Telling added,
            List<Note> notes) {}

    /** Things of one kind that the files do not name, each by its code and name. */
    public record Missing(Kind kind, Telling names) {}

    /** How many things are new, different now, or as they were. */
    @Schema(name = "ImportCounts")
    public record Counts(int created, int changed, int unchanged) {}

    /**
     * @param code what kind of note, such as {@code IMPUTED}
     * @param examples some of the codes it is about
     */
    public record Note(@Schema(examples = "IMPUTED") String code, int count, String detail, List<String> examples) {}
}
