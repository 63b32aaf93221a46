package org.openccg.authorisation.conflict;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.openccg.platform.directory.Standing;
import org.openccg.platform.security.Caller;

/**
 * The caller as somebody who wants to act in a case today.
 *
 * @param voices who spoke for the group in the case
 */
public record Acting(Standing standing, Background background, Set<UUID> voices) {

    public Caller caller() {
        return standing.caller();
    }

    public UUID subject() {
        return caller().subject();
    }

    public String name() {
        return caller().name();
    }

    public LocalDate day() {
        return standing.day();
    }

    public boolean is(String role) {
        return caller().is(role);
    }

    /** As it would be after the word that there is nothing to declare. */
    public Acting declaring() {
        return new Acting(standing, background.declaring(), voices);
    }

    /** Whether the caller holds the duty and the claim that make an authorising officer. */
    public boolean isAuthorisingOfficer() {
        return is("authorising-officer") && standing.holds("nhscb");
    }
}
