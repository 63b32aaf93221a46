package org.openccg.platform.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Goes through chains from their beginning and says where the first one of the entries is not what was written. */
@ApplicationScoped
public class Chains {

    private static final int AT_A_TIME = 500;

    private final ChainRows rows;
    private final ObjectMapper json;

    Chains(ChainRows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    /** The first broken place of a case's chain; nothing when the chain is whole. */
    @ActivateRequestContext
    public Optional<Broken> verify(UUID caseId) {
        return new ChainCheck(caseId, json).run(rows.of(caseId));
    }

    /** The first broken place of every chain that is broken. Each chain is read in a short transaction of its own. */
    @ActivateRequestContext
    public List<Broken> verifyAll() {
        var broken = new ArrayList<Broken>();
        var cases = rows.cases(new UUID(0, 0), AT_A_TIME);
        while (!cases.isEmpty()) {
            cases.forEach(each -> verify(each).ifPresent(broken::add));
            cases = rows.cases(cases.get(cases.size() - 1), AT_A_TIME);
        }
        return List.copyOf(broken);
    }
}
