package org.openccg.authorisation.application;

import static org.openccg.authorisation.application.CasePaper.plain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.openccg.authorisation.wave.Waves;
import org.openccg.platform.time.Deadline;

/** What the bid itself says, and who stands behind it. */
@ApplicationScoped
class BidPaper implements CasePaper {

    private final Waves waves;

    BidPaper(Waves waves) {
        this.waves = waves;
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public String title() {
        return "The bid";
    }

    @Override
    public List<PaperEntry> entries(Application application, LocalDate today) {
        return List.of(summary(application), officer(application), signatures(application));
    }

    private static PaperEntry summary(Application application) {
        String summary = application.summary();
        return PaperEntry.headed("What the group says for itself")
                .and(summary.isBlank() ? "Nothing is written yet." : summary)
                .and(application.isDraft() ? "It is a draft and may still change." : submitted(application));
    }

    private static String submitted(Application application) {
        return application
                .submittedAt()
                .map(at -> "Submitted on %s, to be measured against version %s of the criteria."
                        .formatted(
                                Deadline.words(at),
                                application.catalogueVersion().orElseThrow()))
                .orElse("It was never submitted.");
    }

    private PaperEntry officer(Application application) {
        var applicants = application.applicants();
        return PaperEntry.headed("Accountable officer and wave")
                .and(applicants
                        .officer()
                        .map(officer -> "To be accountable officer: %s.".formatted(officer.name()))
                        .orElse("No accountable officer is named yet."))
                .and(wave(application))
                .andAll(applicants.certifications().stream().map(each -> "Certified as true by %s, %s, on %s."
                        .formatted(each.name(), plain(each.capacity()), Deadline.words(each.at()))));
    }

    private String wave(Application application) {
        return waves.find(application.wave().orElse(null))
                .map(wave -> "To be decided in wave %s, whose decisions are published on %s."
                        .formatted(wave.code(), Deadline.words(wave.decision())))
                .orElse("It is in no wave.");
    }

    private static PaperEntry signatures(Application application) {
        var applicants = application.applicants();
        int all = applicants.practices().size();
        return PaperEntry.headed("Signature sheet")
                .and("%d of %d practices stand behind the bid, of %d different providers; %d are needed. %s"
                        .formatted(
                                applicants.signedPractices().size(),
                                all,
                                applicants.providers(),
                                application.threshold().needed(all),
                                application.threshold().words()))
                .andAll(applicants.practices().stream().map(each -> signature(applicants, each)))
                .on(applicants.practices().stream()
                        .flatMap(each -> applicants.letter(each.code()).stream())
                        .map(Letter::evidence));
    }

    private static String signature(Applicants applicants, Practice practice) {
        return "%s (%s): %s"
                .formatted(
                        practice.name(),
                        practice.code(),
                        applicants
                                .signature(practice.code())
                                .map(each -> "signed by %s on %s.".formatted(each.name(), Deadline.words(each.at())))
                                .or(() -> applicants
                                        .letter(practice.code())
                                        .map(each -> "stands behind it by a letter of support, counted on %s."
                                                .formatted(Deadline.words(each.recordedAt()))))
                                .orElse("has not signed, and is a member all the same."));
    }
}
