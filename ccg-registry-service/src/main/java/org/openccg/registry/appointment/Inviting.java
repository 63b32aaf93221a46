package org.openccg.registry.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Faults;
import org.openccg.platform.problem.Refused;
import org.openccg.platform.security.Caller;
import org.openccg.platform.time.BusinessClock;
import org.openccg.registry.RegistryProblem;
import org.openccg.registry.ccg.Group;
import org.openccg.registry.ccg.GroupHistory;
import org.openccg.registry.ccg.Groups;
import org.openccg.registry.ccg.Step;
import org.openccg.registry.practice.Memberships;

/** The chair invites a signatory or a colleague without knowing the account, and whoever has the code accepts. */
@ApplicationScoped
public class Inviting {

    private final Groups groups;
    private final Invitations invitations;
    private final Appointments appointments;
    private final Authority authority;
    private final Appointing appointing;
    private final Memberships memberships;
    private final GroupHistory history;

    Inviting(
            Groups groups,
            Invitations invitations,
            Appointments appointments,
            Authority authority,
            Appointing appointing,
            Memberships memberships,
            GroupHistory history) {
        this.groups = groups;
        this.invitations = invitations;
        this.appointments = appointments;
        this.authority = authority;
        this.appointing = appointing;
        this.memberships = memberships;
        this.history = history;
    }

    /** @param group locked */
    public Invitation invite(Group group, Invited whom, Code code, UUID by, Instant at) {
        LocalDate today = today(at);
        var capacity = leads(group, by, today);
        group.invite(at);
        refuseFaulty(group, whom, today);
        new Term(whom.from(), whom.to()).refuseUnlessFitFor(whom.capacity(), today);
        var invitation = new Invitation(group.id(), whom, code, by, at);
        invitations.persist(invitation);
        var detail = new LinkedHashMap<String, Object>();
        detail.put("invitationId", invitation.id());
        detail.put("capacity", whom.capacity());
        detail.put("name", whom.name());
        if (whom.practice() != null) {
            detail.put("practice", whom.practice());
        }
        history.record(group, Step.INVITE.name(), capacity.name(), at, group.status(), detail);
        return invitation;
    }

    /** For anybody else there is nothing, whether the group is there or not. */
    public void refuseUnlessLedBy(UUID groupId, UUID person, LocalDate today) {
        String office =
                groups.findByIdOptional(groupId).map(Group::reviewingOffice).orElse(null);
        if (authority.of(person, groupId, office, today).isEmpty()) {
            throw Refused.notFound();
        }
    }

    /** @param group locked */
    public Invitation revoke(Group group, UUID id, UUID by, Instant at) {
        var capacity = leads(group, by, today(at));
        var invitation = invitations.in(group.id(), id);
        group.invite(at);
        if (invitation.statusAt(at) != Invitation.Status.OPEN) {
            throw Refused.because(
                    RegistryProblem.INVITATION_CLOSED,
                    "The invitation is %s.".formatted(invitation.statusAt(at)),
                    "End the appointment, if it led to one.");
        }
        invitation.revoke(by, at);
        history.record(
                group,
                "REVOKE_INVITATION",
                capacity.name(),
                at,
                group.status(),
                Map.of("invitationId", invitation.id()));
        return invitation;
    }

    /** Appoints the caller as what the code says; everything that is wrong with a code looks the same. */
    public Group accept(Code code, String employer, Caller by, Set<String> claims, Instant at) {
        LocalDate today = today(at);
        var practices = by.organisationsOf("practice");
        var invitation = invitations.open(code, practices, at, today).orElseThrow(Refused::notFound);
        var group = groups.locked(invitation.groupId());
        refuseUnlessStillLedBy(group, invitation.invitedBy(), today);
        // it may have been used or revoked while the group was waited for
        invitations.take(invitation, by.subject(), at);
        var from = invitation.from().isBefore(today) ? today : invitation.from();
        var added = new Appointment(
                group.id(), by.subject(), by.name(), invitation.capacity(), employer, from, invitation.to());
        var said = new HashSet<>(claims);
        said.add(employer);
        appointing.appointInvited(group, added, invitation, said, at);
        return group;
    }

    /** An invitation stands as long as whoever sent it leads the group. */
    private void refuseUnlessStillLedBy(Group group, UUID inviter, LocalDate today) {
        if (authority
                .of(inviter, group.reviewingOffice(), appointments.speakersOf(group.id(), today))
                .isEmpty()) {
            throw Refused.notFound();
        }
    }

    private void refuseFaulty(Group group, Invited whom, LocalDate today) {
        boolean signs = whom.capacity() == Capacity.SIGNATORY;
        boolean isMember = whom.practice() != null
                && memberships
                        .of(whom.practice(), group.id(), today)
                        .filter(membership -> !membership.from().isAfter(today))
                        .isPresent();
        new Faults()
                .unless(
                        whom.capacity() != Capacity.CHAIR,
                        new Fault(
                                null,
                                "Nobody is invited to be chair.",
                                "Appoint a new chair, or let the practices hand over.",
                                "/capacity"))
                .unless(
                        signs ? isMember : whom.practice() == null,
                        new Fault(
                                null,
                                signs
                                        ? "A signatory signs for a practice that is a member today."
                                        : "%s is not for one practice.".formatted(whom.capacity()),
                                signs ? "Name one of the group's members." : "Leave the practice out.",
                                "/practice"))
                .refuseIfAny(CommonProblem.INVALID);
    }

    private Capacity leads(Group group, UUID person, LocalDate today) {
        return authority.needed(person, group.reviewingOffice(), appointments.speakersOf(group.id(), today));
    }

    private static LocalDate today(Instant at) {
        return LocalDate.ofInstant(at, BusinessClock.LONDON);
    }
}
