package org.openccg.registry.governance;

/** For what somebody sits on a governing body. */
public enum GoverningRole {
    CHAIR("chair"),
    DEPUTY_CHAIR("deputy chair"),
    ACCOUNTABLE_OFFICER("accountable officer"),
    CHIEF_FINANCE_OFFICER("chief finance officer"),
    REGISTERED_NURSE("registered nurse"),
    SECONDARY_CARE_SPECIALIST("secondary care specialist"),
    LAY_GOVERNANCE("lay member for governance"),
    LAY_LOCAL("lay member for local knowledge"),
    GP("GP"),
    OTHER("other member");

    private final String words;

    GoverningRole(String words) {
        this.words = words;
    }

    /** Whether the group's appointments say who it is. */
    public boolean isAppointed() {
        return this == CHAIR || this == ACCOUNTABLE_OFFICER;
    }

    /** Whether the law wants somebody in it. */
    boolean isRequired() {
        return this != GP && this != OTHER;
    }

    /** Whether it is a seat that needs a person of its own; who chairs or deputises may hold one beside. */
    boolean isSeatOfItsOwn() {
        return isRequired() && this != CHAIR && this != DEPUTY_CHAIR;
    }

    boolean isLay() {
        return this == LAY_GOVERNANCE || this == LAY_LOCAL;
    }

    boolean isFromOutside() {
        return this == REGISTERED_NURSE || this == SECONDARY_CARE_SPECIALIST;
    }

    boolean isClinical() {
        return this == GP || isFromOutside();
    }

    public String words() {
        return words;
    }
}
