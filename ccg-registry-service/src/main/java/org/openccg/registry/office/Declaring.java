package org.openccg.registry.office;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.SignedIn;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.RegistryProblem;
import org.openccg.registry.moment.Dates;
import org.openccg.registry.office.OfficeHistory.Deed;

/** People enter their own interests in the register, and end them. */
@ApplicationScoped
public class Declaring {

    private static final int MOST = 200;

    private final People people;
    private final Interests interests;
    private final Announcing announcing;
    private final OfficeHistory history;
    private final SignedIn signedIn;
    private final BusinessClock clock;

    Declaring(
            People people,
            Interests interests,
            Announcing announcing,
            OfficeHistory history,
            SignedIn signedIn,
            BusinessClock clock) {
        this.people = people;
        this.interests = interests;
        this.announcing = announcing;
        this.history = history;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * An interest to be entered.
     *
     * @param from may have gone by: since when it is so; null: today
     */
    public record Entered(
            InterestKind kind,
            String heldIn,
            String description,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    public RegisteredInterest declare(UUID subject, Entered entered) {
        var person = self(subject);
        refuseTooMany(subject);
        LocalDate from = entered.from == null ? clock.today() : entered.from;
        if (entered.to != null && !(entered.to.isAfter(from) && entered.to.isAfter(clock.today()))) {
            throw new Refused(
                    CommonProblem.INVALID,
                    List.of(new Fault(
                            null, "It would be over already.", "Give a day to come, or none while it lasts.", "/to")));
        }
        var interest = new RegisteredInterest(
                subject, entered.kind, entered.heldIn, entered.description, from, entered.to, clock.now());
        interests.persist(interest);
        tell(person, "DECLARE", null, interest);
        return interest;
    }

    public RegisteredInterest end(UUID subject, UUID id, LocalDate on, String reason) {
        var person = self(subject);
        var interest = interests
                .findByIdOptional(id)
                .filter(each -> each.subject().equals(subject))
                .orElseThrow(Refused::notFound);
        Ending.refuseUnlessAhead(on, interest.from(), interest.to(), clock.today());
        interest.end(on);
        tell(person, "END_INTEREST", reason, interest);
        return interest;
    }

    private void refuseTooMany(UUID subject) {
        if (interests.count("subject", subject) >= MOST) {
            throw Refused.because(
                    CommonProblem.INVALID,
                    "There are %d interests on record already.".formatted(MOST),
                    "Say the rest in the description of one of them.");
        }
    }

    private Person self(UUID subject) {
        var caller = signedIn.caller();
        if (!caller.subject().equals(subject)) {
            throw Refused.because(
                    RegistryProblem.NOT_YOURSELF,
                    "Interests are declared by the person who has them.",
                    "Ask that person to declare it.");
        }
        return people.lockOrAdd(subject, caller.name(), null);
    }

    private void tell(Person person, String step, @Nullable String reason, RegisteredInterest interest) {
        announcing.people(List.of(person.subject()), clock.now());
        history.record(person, new Deed(step, signedIn.caller(), "ONESELF", clock.now(), reason, detail(interest)));
    }

    private static Map<String, Object> detail(RegisteredInterest interest) {
        var detail = new LinkedHashMap<String, Object>();
        detail.put("interest", interest.id());
        detail.put("kind", interest.kind());
        detail.put("heldIn", interest.heldIn());
        detail.put("description", interest.description());
        Dates.put(detail, "from", interest.from());
        Dates.put(detail, "to", interest.to());
        return detail;
    }
}
