package org.openccg.registry.ods.rest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Roles;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.ods.ImportReport;
import org.openccg.registry.ods.Importing;
import org.openccg.registry.ods.Mode;
import org.openccg.registry.ods.SourceFile;

@Path("/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
class ImportsResource {

    private static final int MINUTES_AT_MOST = 10;

    private final Importing importing;
    private final BusinessClock clock;

    ImportsResource(Importing importing, BusinessClock clock) {
        this.importing = importing;
        this.clock = clock;
    }

    // needs no Idempotency-Key: the same files again change nothing
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    @TransactionConfiguration(timeout = MINUTES_AT_MOST * 60)
    @Roles("service")
    @PermissionsAllowed("import:run")
    @Operation(
            summary = "Import files of offices, groups, practices, people, places and outlines: all, or nothing",
            description = "Files are recognised by their columns: our own, those of the published lists with a"
                    + " header, ODS files of 27 columns without one, and outlines as GeoJSON. With dryRun=true everything is"
                    + " checked and reported, and nothing is stored. Needs no Idempotency-Key: the same files again"
                    + " change nothing.")
    public ImportReport run(
            @RestForm("file") @Nullable List<FileUpload> files,
            @RestQuery boolean dryRun,
            @Parameter(
                            description =
                                    "full: what is stored and not named by a file is reported as missing, and stays;"
                                            + " incremental when left out",
                            schema = @Schema(implementation = Mode.class))
                    @RestQuery
                    @Nullable
                    String mode) {
        var how = mode(mode);
        if (files == null || files.isEmpty()) {
            throw new Refused(
                    CommonProblem.INVALID,
                    List.of(new Fault(null, "No file came with the request.", "Send parts named file.", "/file")));
        }
        var sources = files.stream()
                .map(file -> new SourceFile(nameOf(file), file.uploadedFile()))
                .toList();
        var report = importing.apply(sources, how, dryRun, clock.now());
        if (dryRun) {
            QuarkusTransaction.setRollbackOnly();
        }
        return report;
    }

    private static Mode mode(@Nullable String given) {
        return Arrays.stream(Mode.values())
                .filter(mode -> mode.name().equalsIgnoreCase(given == null || given.isEmpty() ? "incremental" : given))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        CommonProblem.INVALID,
                        List.of(new Fault(null, "There is no such mode.", "Use full or incremental.", "mode"))));
    }

    private static String nameOf(FileUpload file) {
        return file.fileName() == null || file.fileName().isBlank() ? "file" : file.fileName();
    }
}
