package org.openccg.authorisation.worklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What one person can do now, the most pressing first, and who is on it.
 *
 * @param reader whose it is
 */
public record Worklist(UUID reader, List<Work> work, Map<String, Claim> claims) {

    public Optional<Claim> claim(Work each) {
        return Optional.ofNullable(claims.get(each.id()));
    }

    public boolean isMine(Work each) {
        return claim(each).filter(claim -> claim.isOf(reader)).isPresent();
    }

    Optional<Work> find(String id) {
        return work.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
