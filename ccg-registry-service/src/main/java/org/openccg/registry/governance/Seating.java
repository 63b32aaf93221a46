package org.openccg.registry.governance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.SignedIn;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.RegistryProblem;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.ccg.GroupHistory;
import org.openccg.registry.ccg.Speaking;
import org.openccg.registry.ccg.Step;
import org.openccg.registry.moment.Dates;

/** Who leads the group says who sits on its governing body; whoever sits there may resign and declares interests. */
@ApplicationScoped
public class Seating {

    private static final int MOST_INTERESTS = 200;
    private static final int YEARS_AHEAD = 10;

    private final Seats seats;
    private final Speaking speaking;
    private final GroupHistory history;
    private final SignedIn signedIn;

    Seating(Seats seats, Speaking speaking, GroupHistory history, SignedIn signedIn) {
        this.seats = seats;
        this.speaking = speaking;
        this.history = history;
        this.signedIn = signedIn;
    }

    /** @param group locked */
    public Seat seat(Group group, Seat.Sitting sitting, String capacity, Instant at) {
        group.seat(at);
        refuseUnless(sitting, LocalDate.ofInstant(at, BusinessClock.LONDON));
        refuseTwice(group.id(), sitting);
        var seat = new Seat(group.id(), sitting);
        seats.persist(seat);
        tell(group, Step.SEAT, capacity, at, null, detail(seat));
        return seat;
    }

    /** @param group locked */
    public void end(Group group, UUID seatId, LocalDate on, String reason, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, BusinessClock.LONDON);
        var seat = seats.in(group.id(), seatId).orElseThrow(Refused::notFound);
        group.endSeat(at);
        if (on.isBefore(today) || on.isAfter(today.plusYears(YEARS_AHEAD)) || seat.isOverOn(on)) {
            throw new Refused(
                    CommonProblem.INVALID,
                    List.of(new Fault(
                            null,
                            seat.isOverOn(on)
                                    ? "It ends on %s already.".formatted(seat.to())
                                    : "It cannot end on %s.".formatted(on),
                            "Name today or a later day, before the end there is and within ten years.",
                            "/on")));
        }
        seat.end(on);
        var detail = new LinkedHashMap<>(detail(seat));
        Dates.put(detail, "on", on);
        tell(group, Step.END_SEAT, capacityOver(group, seat), at, reason, detail);
    }

    /** @param group locked */
    public Seat declare(Group group, UUID seatId, DeclaredInterest interest, Instant at) {
        var seat = seats.in(group.id(), seatId).orElseThrow(Refused::notFound);
        group.declareInterest(at);
        if (seat.place().interests().size() >= MOST_INTERESTS) {
            throw Refused.because(
                    CommonProblem.INVALID,
                    "There are %d interests on record already.".formatted(MOST_INTERESTS),
                    "Say the rest in the description of one of them.");
        }
        seat.declare(interest);
        var detail = new LinkedHashMap<>(detail(seat));
        detail.put("heldIn", interest.heldIn());
        detail.put("description", interest.description());
        Dates.put(detail, "since", interest.from());
        Dates.put(detail, "until", interest.to());
        tell(group, Step.DECLARE_INTEREST, capacityOver(group, seat), at, null, detail);
        return seat;
    }

    /** Refuses whoever neither leads the group nor sits there. */
    public void refuseUnlessOver(Group group, UUID seatId) {
        if (seats.in(group.id(), seatId).filter(this::isOwn).isEmpty()) {
            speaking.asLeader(group);
        }
    }

    private String capacityOver(Group group, Seat seat) {
        return isOwn(seat) ? seat.role().name() : speaking.asLeader(group).name();
    }

    private boolean isOwn(Seat seat) {
        return seat.isHeldBy(signedIn.caller().subject());
    }

    private static void refuseUnless(Seat.Sitting sitting, LocalDate today) {
        LocalDate latest = today.plusYears(YEARS_AHEAD);
        new Faults()
                .unless(
                        !sitting.role().isAppointed(),
                        new Fault(
                                null,
                                "The %s is appointed and sits on the body thereby."
                                        .formatted(sitting.role().words()),
                                "Appoint the person to speak for the group.",
                                "/role"))
                .unless(
                        !sitting.from().isAfter(latest),
                        new Fault(null, "It begins too late.", "Name a day within ten years.", "/from"))
                .unless(
                        sitting.to() == null
                                || sitting.to().isAfter(sitting.from())
                                        && !sitting.to().isAfter(latest),
                        new Fault(
                                null,
                                "It cannot end on %s.".formatted(sitting.to()),
                                "Let it end after the day on which it begins, within ten years.",
                                "/to"))
                .refuseIfAny(CommonProblem.INVALID);
    }

    private void refuseTwice(UUID groupId, Seat.Sitting sitting) {
        var added = new Seat(groupId, sitting);
        boolean there = seats.ofGroup(groupId).stream()
                .filter(seat -> seat.role() == sitting.role() && !seat.neverBegan())
                .filter(seat -> isSame(seat, added))
                .anyMatch(seat -> !seat.isOverOn(sitting.from())
                        && (sitting.to() == null || seat.from().isBefore(sitting.to())));
        if (there) {
            throw Refused.because(
                    RegistryProblem.ALREADY_APPOINTED,
                    "%s is or will be %s of this group already."
                            .formatted(sitting.name(), sitting.role().words()),
                    "Nothing needs to be done.");
        }
    }

    /** As the database tells people apart: by account, else by name. */
    private static boolean isSame(Seat seat, Seat added) {
        return key(seat).equals(key(added));
    }

    private static String key(Seat seat) {
        return seat.subject() == null
                ? seat.name().toLowerCase(Locale.ROOT)
                : seat.subject().toString();
    }

    private void tell(
            Group group, Step step, String capacity, Instant at, @Nullable String reason, Map<String, Object> detail) {
        history.record(group, step.name(), capacity, at, group.status(), reason, detail);
    }

    private static Map<String, Object> detail(Seat seat) {
        var detail = new LinkedHashMap<String, Object>();
        detail.put("seatId", seat.id());
        detail.put("role", seat.role());
        detail.put("name", seat.name());
        Dates.put(detail, "subject", seat.subject());
        Dates.put(detail, "from", seat.from());
        Dates.put(detail, "to", seat.to());
        return detail;
    }
}
