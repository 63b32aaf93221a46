package org.openccg.registry.appointment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Everybody who spoke, speaks or will speak for a group, seen on one day.
 *
 * @param all those of the past included
 */
public record Speakers(List<Appointment> all, LocalDate today) {

    /** A deputy acts for a chair who is gone no longer than this, and is appointed for no longer at a time (LDR-1). */
    public static final int MONTHS = 3;

    /** Those who hold something now or will. */
    public List<Appointment> presentAndFuture() {
        return all.stream()
                .filter(each -> !each.neverBegan() && !each.isOverOn(today))
                .toList();
    }

    public Optional<Appointment> holderOf(Capacity capacity) {
        return all.stream()
                .filter(each -> each.capacity() == capacity && each.holdsOn(today))
                .findFirst();
    }

    boolean isChair(UUID person) {
        return holderOf(Capacity.CHAIR).filter(chair -> chair.isHeldBy(person)).isPresent();
    }

    Optional<Appointment> find(UUID id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The first day without a holder; nothing while there is one, and where there never was one. */
    Optional<LocalDate> vacantSince(Capacity capacity) {
        if (holderOf(capacity).isPresent()) {
            return Optional.empty();
        }
        return all.stream()
                .filter(each -> each.capacity() == capacity && !each.neverBegan() && each.isOverOn(today))
                .flatMap(each -> Optional.ofNullable(each.to()).stream())
                .max(Comparator.naturalOrder());
    }

    /** Deputies of today with the first day on which they no longer act, while the chair's place is vacant. */
    List<Acting> acting() {
        return vacantSince(Capacity.CHAIR)
                .map(since -> since.plusMonths(MONTHS))
                .filter(today::isBefore)
                .map(end -> all.stream()
                        .filter(each -> each.capacity() == Capacity.DEPUTY && each.holdsOn(today))
                        .map(deputy -> Acting.until(deputy, end))
                        .toList())
                .orElse(List.of());
    }

    record Acting(Appointment deputy, LocalDate until) {

        static Acting until(Appointment deputy, LocalDate end) {
            var own = deputy.to();
            return new Acting(deputy, own != null && own.isBefore(end) ? own : end);
        }
    }
}
