package org.openccg.registry.ccg;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.openccg.platform.directory.Standings;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Fault;
import org.openccg.platform.problem.Refused;
import org.openccg.registry.RegistryProblem;
import org.openccg.registry.appointment.Authority;
import org.openccg.registry.appointment.Capacity;
import org.openccg.registry.practice.Memberships;

/** For whom the caller speaks today in a matter of a group; everybody else is refused. */
@ApplicationScoped
public class Speaking {

    private static final String BOARD = "nhscb";

    private final Standings standings;
    private final Authority authority;
    private final Memberships memberships;

    Speaking(Standings standings, Authority authority, Memberships memberships) {
        this.standings = standings;
        this.authority = authority;
        this.memberships = memberships;
    }

    /** For the group as a whole: as its chair, or as the deputy who acts for one who is gone. */
    public Capacity asLeader(Group group) {
        var standing = standings.present();
        return authority
                .of(standing.caller().subject(), group.id(), group.reviewingOffice(), standing.day())
                .orElseThrow(Authority::notTheChair);
    }

    /** For a practice that is a member today or will be. */
    public void asPractice(Group group, String practice) {
        var standing = standings.present();
        if (!standing.caller().actsFor("practice:" + practice)) {
            throw Refused.because(
                    RegistryProblem.NOT_YOUR_PRACTICE,
                    "You do not act for practice %s.".formatted(practice),
                    "Let somebody do this who acts for it.");
        }
        if (memberships.of(practice, group.id(), standing.day()).isEmpty()) {
            throw new Refused(
                    CommonProblem.INVALID,
                    List.of(new Fault(
                            null,
                            "%s is no member of this group.".formatted(practice),
                            "Name one of the group's members.",
                            "/practice")));
        }
    }

    /**
     * For the office that reviews the group, from there or from above it. The Board stands beside that line and decides,
     * until it succeeds the office. Answers the reviewing office's code.
     */
    public String asReviewingOffice(Group group) {
        String office = group.reviewingOffice();
        if (office == null || !standings.present().actsFor(office)) {
            throw Refused.because(
                    RegistryProblem.NOT_THE_REVIEWING_OFFICE,
                    "You act today neither for the office that reviews this group nor for one above it.",
                    "Ask that office; GET /groups/%s to see which it is.".formatted(group.id()));
        }
        return office;
    }

    /** For the NHS Commissioning Board, which acts nationally and above the clusters. */
    public void asBoard() {
        if (!standings.present().holds(BOARD)) {
            throw Refused.because(
                    RegistryProblem.NOT_THE_BOARD,
                    "You do not act for the NHS Commissioning Board today.",
                    "Let somebody do this who does.");
        }
    }
}
