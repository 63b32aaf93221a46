package org.openccg.authorisation.condition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * The ground of a notice a condition rests on.
 *
 * @param position its place in the notice, from 0
 */
@Embeddable
public record GroundPlace(
        @Column(name = "ground_notice_id") UUID noticeId,
        @Column(name = "ground_position") int position) {}
