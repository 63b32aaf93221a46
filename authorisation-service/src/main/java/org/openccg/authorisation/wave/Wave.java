package org.openccg.authorisation.wave;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** One of the waves in which applications are decided, with its published dates. */
@Entity
@Immutable
public class Wave {

    @Id
    private String code;

    @Column(name = "apply_by_on")
    private LocalDate applyBy;

    @Column(name = "moderation_on")
    private List<LocalDate> moderation;

    @Column(name = "conditions_panel_on")
    private List<LocalDate> conditionsPanel;

    @Column(name = "decision_on")
    private LocalDate decision;

    protected Wave() {}

    public String code() {
        return code;
    }

    /** The last day for submission, which counts in full. */
    public LocalDate applyBy() {
        return applyBy;
    }

    public List<LocalDate> moderation() {
        return moderation;
    }

    public List<LocalDate> conditionsPanel() {
        return conditionsPanel;
    }

    /** The day on which its decisions are published: applications are due then (BLK-9). */
    public LocalDate decision() {
        return decision;
    }

    public boolean isOpenOn(LocalDate day) {
        return !day.isAfter(applyBy);
    }
}
