package org.openccg.authorisation.selfaudit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.openccg.platform.audit.Broken;
import org.openccg.platform.audit.Chains;

/** Every case's trail from its first entry to its head. */
@ApplicationScoped
class ChainsCheck implements Check {

    private final Chains chains;
    private final Session database;

    ChainsCheck(Chains chains, Session database) {
        this.chains = chains;
        this.database = database;
    }

    @Override
    public String name() {
        return "CHAINS";
    }

    @Override
    public List<Found> run(LocalDate day) {
        var broken = chains.verifyAll();
        var known =
                new HashSet<>(database.createSelectionQuery("select id from Application where id in :ids", UUID.class)
                        .setParameter("ids", broken.stream().map(Broken::caseId).toList())
                        .getResultList());
        return broken.stream()
                .map(each -> new Found(
                        known.contains(each.caseId()) ? each.caseId() : null,
                        each.caseId() + "/" + each.seq(),
                        "The trail of case %s is not what was written, at entry %d: %s"
                                .formatted(each.caseId(), each.seq(), each.what())))
                .toList();
    }
}
