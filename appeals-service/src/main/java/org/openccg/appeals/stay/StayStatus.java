package org.openccg.appeals.stay;

/** How far a stay has come, in words people see. */
public enum StayStatus {
    ASKED("Asked for with a late appeal; it is placed if the extension is granted."),
    PLACING("On its way to the registry, which has not confirmed it yet."),
    PLACED("The registry holds it: nobody may touch the group's money, staff or practices."),
    NOT_GRANTED("It was asked for and never placed."),
    LIFTING("The appeal is over; the registry has not confirmed yet that it lifted the stay."),
    LIFTED("The appeal is over and the registry has lifted it.");

    private final String words;

    StayStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
