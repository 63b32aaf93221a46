package org.openccg.authorisation.application;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.conflict.Acting;
import org.openccg.authorisation.conflict.Duty;

/** Who takes a step. */
public enum By {
    /** Chair, accountable officer or deputy of the group. */
    GROUP(null, null, "chair, accountable officer or deputy of the group"),
    /** A manager of the reviewing PCT cluster or of the SHA cluster above it. */
    MANAGER(Duty.HANDLE, Seat.ASSESSOR, "a manager of the reviewing office or of one above it"),
    /** A manager of the same chain who moderates nothing. */
    ASSESSOR(Duty.ASSESS, Seat.ASSESSOR, "a manager of the reviewing office or of one above it"),
    /** A manager of the same chain who assessed nothing. */
    OTHER_MANAGER(Duty.MODERATE, Seat.MODERATOR, "a manager of the reviewing office or of one above it"),
    /** The manager who moderates. */
    MODERATOR(Duty.RECOMMEND, Seat.MODERATOR, "the manager who moderates the case"),
    /** An authorising officer of the NHS Commissioning Board's pool. */
    AUTHORISING_OFFICER(Duty.DECIDE, Seat.AUTHORISING_OFFICER, "an authorising officer of the NHS Commissioning Board"),
    /** A ruling on appeal, delivered by the appeals service. */
    RULING(null, null, "a ruling on appeal"),
    /** A condition whose discharge was the last. */
    CONDITION(null, null, "the discharge of the last condition");

    private final @Nullable Duty duty;
    private final @Nullable Seat seat;
    private final String words;

    By(@Nullable Duty duty, @Nullable Seat seat, String words) {
        this.duty = duty;
        this.seat = seat;
        this.words = words;
    }

    public boolean isPerson() {
        return this != RULING && this != CONDITION;
    }

    /** Whether the caller is somebody of this kind in this case, whatever he or she did before. */
    boolean includes(Application application, Acting who) {
        return switch (this) {
            case GROUP -> application.applicants().letTakeSteps(who);
            case MANAGER, ASSESSOR, OTHER_MANAGER, MODERATOR ->
                application.office().isActedForBy(who) || (who.is("manager") && isSubstitute(application, who));
            case AUTHORISING_OFFICER ->
                who.isAuthorisingOfficer() || (who.is("authorising-officer") && isSubstitute(application, who));
            case RULING, CONDITION -> false;
        };
    }

    private boolean isSubstitute(Application application, Acting who) {
        return seat != null && application.review().hasSubstitute(seat, who.subject());
    }

    /** What it means for earlier parts in the case; nothing for the group and for what no person does. */
    Optional<Duty> duty() {
        return Optional.ofNullable(duty);
    }

    /** In words, for those who are told that it is not for them. */
    String words() {
        return words;
    }
}
