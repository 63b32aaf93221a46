package org.openccg.authorisation.evidence;

import jakarta.enterprise.context.RequestScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.AuthorisationProblem;
import org.openccg.authorisation.AuthorisationRule;
import org.openccg.authorisation.evidence.inspection.Inspection;
import org.openccg.authorisation.evidence.scanning.Scan;
import org.openccg.authorisation.evidence.scanning.Scanner;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;

/** Looks into a file and has it scanned, outside any transaction. */
@RequestScoped
public class Receiving {

    private final Scanner scanner;
    private final Infections infections;

    Receiving(Scanner scanner, Infections infections) {
        this.scanner = scanner;
        this.infections = infections;
    }

    /**
     * Refuses an infected file at once; of it nothing is kept but the entry in the trail.
     *
     * @param announced SHA-256 the file has to have; null for any
     */
    public Incoming receive(UUID applicationId, NewDocument document, Path file, @Nullable String announced) {
        var inspected = Inspection.of(file);
        if (announced != null && !announced.equals(inspected.sha256())) {
            throw Parting.damaged(
                    "The SHA-256 of what arrived is %s, and not the one announced.".formatted(inspected.sha256()),
                    "Send the parts again that may be wrong, or begin anew if the file has changed; the parts are kept.");
        }
        Scan scan = scanner.scan(file);
        if (scan.isInfected()) {
            infections.record(applicationId, document, inspected, scan);
            throw refusal(document, scan);
        }
        return new Incoming(document, inspected, scan, file);
    }

    private static Refused refusal(NewDocument document, Scan scan) {
        var fault = Fault.of(
                AuthorisationRule.APP_3,
                "The malware scanner found %s in %s.".formatted(scan.malware(), document.fileName()),
                "Do not send it to anybody: have your own computer checked, and send a clean copy."
                        + " Nothing of the file was kept.");
        return new Refused(AuthorisationProblem.EVIDENCE_INFECTED, List.of(fault.at("/file")));
    }
}
