package org.openccg.registry.office;

/** What sort of office it is, and how the people acting for it are marked in their tokens. */
public enum OfficeKind {
    SHA_CLUSTER("sha-cluster:"),
    PCT_CLUSTER("cluster:"),
    SHA("sha-cluster:"),
    PCT("cluster:"),
    NHSCB("nhscb"),
    DOH("national");

    private final String claim;

    OfficeKind(String claim) {
        this.claim = claim;
    }

    /** The value of the organisations claim for an office of this kind. */
    public String claim(String code) {
        return claim.endsWith(":") ? claim + code : claim;
    }

    /** Whether such an office may be the one that reviews a group. */
    public boolean reviewsGroups() {
        return this == PCT_CLUSTER || this == PCT;
    }
}
