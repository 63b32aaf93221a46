package org.openccg.registry.governance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who sits, sat and will sit on which governing body. Nothing is deleted. */
@ApplicationScoped
public class Seats implements PanacheRepositoryBase<Seat, UUID> {

    List<Seat> ofGroup(UUID groupId) {
        return list("groupId = ?1 order by from, name, id", groupId);
    }

    Optional<Seat> in(UUID groupId, UUID id) {
        return findByIdOptional(id).filter(seat -> seat.groupId().equals(groupId));
    }
}
