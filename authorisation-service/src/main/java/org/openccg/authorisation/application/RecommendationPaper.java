package org.openccg.authorisation.application;

import static org.openccg.authorisation.application.CasePaper.capital;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** What the moderator recommended to those who decide, and what that left open. */
@ApplicationScoped
class RecommendationPaper implements CasePaper {

    @Override
    public int place() {
        return 120;
    }

    @Override
    public String title() {
        return "Recommendation";
    }

    @Override
    public List<PaperEntry> entries(Application application, LocalDate today) {
        var review = application.review();
        return review.recommendation().stream()
                .map(what -> PaperEntry.headed(capital(what))
                        .and(review.reasons())
                        .andAll(review.conditions().stream()
                                .map(each -> "Proposed for criterion %s: support at level %s."
                                        .formatted(each.criterion(), each.supportLevel())))
                        .andAll(review.warnings().stream().map("To be weighed: %s"::formatted)))
                .toList();
    }
}
