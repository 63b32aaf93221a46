package org.openccg.authorisation.application;

import org.openccg.platform.security.Caller;

/** Who takes a step. */
public enum By {
    /** Chair, accountable officer or deputy of the group. */
    GROUP,
    /** A manager of the reviewing PCT cluster or of the SHA cluster above it. */
    MANAGER,
    /** A manager of the same chain who moderates nothing. */
    ASSESSOR,
    /** A manager of the same chain who assessed nothing. */
    OTHER_MANAGER,
    /** The manager who moderates. */
    MODERATOR,
    /** An authorising officer of the NHS Commissioning Board's pool. */
    AUTHORISING_OFFICER,
    /** A ruling on appeal, delivered by the appeals service. */
    RULING,
    /** A condition whose discharge was the last. */
    CONDITION;

    public boolean isPerson() {
        return this != RULING && this != CONDITION;
    }

    /** Whether the caller is somebody of this kind in this case, whatever he or she did before. */
    boolean includes(Application application, Caller caller) {
        return switch (this) {
            case GROUP ->
                caller.is("gp")
                        && application.applicants().capacitiesOf(caller.subject()).stream()
                                .anyMatch(Capacity::takesSteps);
            case MANAGER, ASSESSOR, OTHER_MANAGER, MODERATOR ->
                application.office().isActedForBy(caller);
            case AUTHORISING_OFFICER -> caller.is("authorising-officer") && caller.actsFor("nhscb");
            case RULING, CONDITION -> false;
        };
    }

    /** In words, for those who are told that it is not for them. */
    String words() {
        return switch (this) {
            case GROUP -> "chair, accountable officer or deputy of the group";
            case MANAGER, ASSESSOR, OTHER_MANAGER -> "a manager of the reviewing office or its SHA cluster";
            case MODERATOR -> "the manager who moderates the case";
            case AUTHORISING_OFFICER -> "an authorising officer of the NHS Commissioning Board";
            case RULING -> "a ruling on appeal";
            case CONDITION -> "the discharge of the last condition";
        };
    }
}
