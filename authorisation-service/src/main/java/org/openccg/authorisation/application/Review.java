package org.openccg.authorisation.application;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.conflict.Actor;
import org.openccg.authorisation.conflict.Part;
import org.openccg.platform.security.Caller;

/** How a case is being reviewed: in which round, by whom, and with what recommendation. */
@Embeddable
public class Review {

    private int round = 1;

    @Enumerated(EnumType.STRING)
    private @Nullable Recommendation recommendation;

    private @Nullable String recommendationReasons;
    private List<String> recommendationWarnings = List.of();

    @ElementCollection
    @CollectionTable(name = "recommended_condition", joinColumns = @JoinColumn(name = "application_id"))
    private Set<RecommendedCondition> conditions = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "application_actor", joinColumns = @JoinColumn(name = "application_id"))
    private Set<Actor> actors = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "substitute", joinColumns = @JoinColumn(name = "application_id"))
    private Set<Substitute> substitutes = new HashSet<>();

    void note(Part part, Caller by) {
        actors.add(new Actor(by.subject(), by.name(), part, round));
    }

    void recommend(Recommending made, List<String> warnings) {
        recommendation = made.recommendation();
        recommendationReasons = made.reasons();
        recommendationWarnings = List.copyOf(warnings);
        conditions.clear();
        conditions.addAll(made.proposed());
    }

    /** What was recommended no longer counts. */
    void reconsider() {
        recommendation = null;
        recommendationReasons = null;
        recommendationWarnings = List.of();
        conditions.clear();
    }

    /** With other people from the beginning. */
    void startAgain() {
        round++;
        reconsider();
    }

    public int round() {
        return round;
    }

    public Set<Actor> actors() {
        return Set.copyOf(actors);
    }

    void add(Substitute substitute) {
        substitutes.add(substitute);
    }

    /** Those named for the seat in the present round. */
    List<Substitute> substitutes(Seat seat) {
        return substitutes.stream()
                .filter(each -> each.round() == round && each.seat() == seat)
                .toList();
    }

    boolean hasSubstitute(Seat seat, UUID subject) {
        return substitutes(seat).stream().anyMatch(each -> each.subject().equals(subject));
    }

    public Optional<Recommendation> recommendation() {
        return Optional.ofNullable(recommendation);
    }

    public Optional<String> reasons() {
        return Optional.ofNullable(recommendationReasons);
    }

    /** What the recommendation leaves open, in sentences. */
    public List<String> warnings() {
        return recommendationWarnings;
    }

    /** The conditions recommended, by criterion. */
    public List<RecommendedCondition> conditions() {
        return conditions.stream()
                .sorted(Comparator.comparing(RecommendedCondition::criterion))
                .toList();
    }
}
