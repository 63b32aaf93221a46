package org.openccg.appeals.authorisation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an appeal needs of the file on which an application was decided. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DecisionFile(
        UUID applicationId,
        UUID groupId,
        String groupName,
        ReviewingOffice reviewingOffice,
        @Nullable Decision decision,
        List<Actor> actors,
        Applicants applicants) {

    public DecisionFile {
        Objects.requireNonNull(applicationId);
        Objects.requireNonNull(groupId);
        Objects.requireNonNull(groupName);
        Objects.requireNonNull(reviewingOffice);
        actors = orEmpty(actors);
        applicants = applicants == null ? new Applicants(null, List.of(), Set.of()) : applicants;
    }

    public boolean isAppealable() {
        return decision != null
                && AppealableOutcome.isOne(decision.outcome)
                && decision.lastDayToAppeal != null
                && decision.lastDayComputed != null;
    }

    /** The decision of a file that is appealable. */
    public Decision decided() {
        return Objects.requireNonNull(decision);
    }

    /** The grounds a citation means; more than one when the code alone does not tell them apart. */
    public List<DecisionGround> cited(String code, @Nullable String criterionOrTest) {
        return decided().grounds.stream()
                .filter(ground -> ground.isCitedBy(code, criterionOrTest))
                .toList();
    }

    /** The grounds in words, to tell people what they can cite. */
    public String citable() {
        return decided().grounds.stream().map(DecisionGround::words).collect(Collectors.joining(", "));
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record ReviewingOffice(String code, @Nullable String shaCluster) {}

    /** The decision, with the last day to appeal as it was served. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Decision(
            UUID id,
            String outcome,
            @Nullable Somebody by,
            Instant servedAt,
            @Nullable LocalDate lastDayToAppeal,
            @Nullable String lastDayComputed,
            List<DecisionGround> grounds) {

        public Decision {
            Objects.requireNonNull(id);
            Objects.requireNonNull(outcome);
            Objects.requireNonNull(servedAt);
            grounds = orEmpty(grounds);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Somebody(UUID subject, @Nullable String name) {}

    /** Somebody who had a part in the case. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Actor(UUID subject, String part) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Applicants(@Nullable Somebody lead, List<Somebody> signatories, Set<String> practices) {

        public Applicants {
            signatories = orEmpty(signatories);
            practices = practices == null ? Set.of() : Set.copyOf(practices);
        }
    }
}
