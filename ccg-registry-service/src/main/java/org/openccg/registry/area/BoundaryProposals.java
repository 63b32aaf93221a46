package org.openccg.registry.area;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.problem.Refused;
import org.openccg.registry.PageOfGroup;

/** What was proposed about groups' boundaries. */
@ApplicationScoped
public class BoundaryProposals implements PanacheRepositoryBase<BoundaryProposal, UUID> {

    private static final PageOfGroup<BoundaryProposal> PAGE =
            PageOfGroup.oldestFirst(BoundaryProposal.class, "boundary_proposals", "made_at");

    private final Session database;

    BoundaryProposals(Session database) {
        this.database = database;
    }

    /** The group's, oldest first. */
    public List<BoundaryProposal> ofGroup(UUID groupId, @Nullable Cursor after, int most) {
        return PAGE.read(database, groupId, after, most);
    }

    BoundaryProposal lockedIn(UUID groupId, UUID id) {
        return find("id = ?1 and groupId = ?2", id, groupId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Refused::notFound);
    }

    void persist(BoundaryProposal proposal, Pieces pieces) {
        persistAndFlush(proposal);
        database.createNativeMutationQuery("""
                        insert into boundary_proposal_lsoas (proposal_id, lsoa, adds)
                        select :proposal, given.lsoa, given.lsoa = any(cast(:adds as text[]))
                        from unnest(cast(:adds as text[]) || cast(:removes as text[])) as given (lsoa)""")
                .setParameter("proposal", proposal.id())
                .setParameter("adds", Geography.array(pieces.adds))
                .setParameter("removes", Geography.array(pieces.removes))
                .executeUpdate();
    }

    /** What each of the proposals would add and remove. */
    public Map<UUID, Pieces> piecesOf(Collection<BoundaryProposal> proposals) {
        var pieces = new TreeMap<UUID, Pieces>();
        proposals.forEach(each -> pieces.put(each.id(), new Pieces(new TreeSet<>(), new TreeSet<>())));
        if (!proposals.isEmpty()) {
            database.createNativeQuery(
                            "select proposal_id, lsoa, adds from boundary_proposal_lsoas where proposal_id in (:proposals)",
                            Object[].class)
                    .setParameter("proposals", pieces.keySet())
                    .getResultList()
                    .forEach(row ->
                            pieces.get((UUID) row[0]).in((Boolean) row[2]).add((String) row[1]));
        }
        return pieces;
    }

    /** Codes of small areas that would join an area, and of those that would leave it. */
    public record Pieces(Set<String> adds, Set<String> removes) {

        private Set<String> in(boolean adding) {
            return adding ? adds : removes;
        }
    }
}
