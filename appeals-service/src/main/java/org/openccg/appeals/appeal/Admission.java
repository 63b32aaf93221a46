package org.openccg.appeals.appeal;

import static org.openccg.appeals.AppealsProblem.DECLARATION_MISSING;
import static org.openccg.appeals.AppealsRule.APL_13;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openccg.platform.declaration.Declarations;
import org.openccg.platform.directory.Standings;
import org.openccg.platform.problem.Refused;

/** Who may open an appeal and act in it: a duty is done by those who declared first, and by nobody who is barred. */
@ApplicationScoped
public class Admission {

    private final Recusal recusal;
    private final Declarations declarations;
    private final Standings standings;

    Admission(Recusal recusal, Declarations declarations, Standings standings) {
        this.recusal = recusal;
        this.declarations = declarations;
        this.standings = standings;
    }

    /** The duty in which the caller judges appeals, if there is one. */
    public Optional<By> duty() {
        return Stream.of(By.CASE_OFFICER, By.ADJUDICATOR)
                .filter(by -> by.isDutyOf(standings.present()))
                .findFirst();
    }

    /** Whether the caller, who has a duty, has not declared yet. A draft is the group's alone. */
    public boolean awaitsDeclaration(Appeal appeal) {
        return appeal.lodged().isPresent() && duty().isPresent() && hasNotDeclared(appeal);
    }

    /** Refuses to open what lies inside the appeal to whoever should have declared first. */
    public void checkOpen(Appeal appeal) {
        if (awaitsDeclaration(appeal)) {
            throw undeclared();
        }
    }

    /** The steps the caller can take now, from the same table and by the same conditions as when one is taken. */
    public List<Step> steps(Appeal appeal, Instant at) {
        var standing = standings.present();
        var open = appeal.status().steps().stream()
                .filter(Step::hasOperation)
                .filter(step -> step.by().isHeldBy(standing, appeal.group(), appeal.office()))
                .filter(step -> step != Step.RULE || Ripeness.of(appeal, at).isRipe())
                .toList();
        if (open.isEmpty()) {
            return open;
        }
        boolean declared = !hasNotDeclared(appeal);
        var bars = recusal.from(appeal);
        return open.stream()
                .filter(step -> declared || !step.by().side().judges())
                .filter(step -> bars.against(
                                standing.caller().subject(), step.by().side())
                        .isEmpty())
                .toList();
    }

    /** Refuses a step that is out of turn, not of the caller's side, before a declaration, or barred to the caller. */
    public void check(Appeal appeal, Step step) {
        var standing = standings.present();
        appeal.check(step, standing);
        var side = step.by().side();
        if (side.judges() && hasNotDeclared(appeal)) {
            throw undeclared();
        }
        recusal.from(appeal).check(standing.caller().subject(), side);
    }

    private boolean hasNotDeclared(Appeal appeal) {
        return declarations
                .of(appeal.id(), standings.present().caller().subject())
                .isEmpty();
    }

    private static Refused undeclared() {
        return Refused.because(
                DECLARATION_MISSING,
                APL_13,
                "You have not said yet what interests you have in this appeal.",
                "Declare them, or that there are none, with POST /appeals/{id}/declarations.");
    }
}
