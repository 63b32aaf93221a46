package org.openccg.registry.governance;

import java.time.LocalDate;
import java.util.List;
import org.openccg.registry.Finding;

/** A group's governing body on a day, measured by the law (APP-4). */
public record GoverningBody(
        LocalDate day,
        List<Place> places,
        List<Finding> faults,
        List<EmptySeat> vacancies,
        ClinicalShare clinicalShare) {

    public boolean isComplete() {
        return faults.isEmpty();
    }
}
