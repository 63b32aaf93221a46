package org.openccg.authorisation.sitevisit;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.openccg.authorisation.application.Person;

/** One edition of the report on a visit; a corrected one is another edition, and this one stays. */
@Entity
@Immutable
public class SiteVisitReport {

    @Id
    private UUID id;

    private UUID applicationId;
    private UUID visit;
    private int edition;

    @Column(name = "visited_on")
    private LocalDate visitedOn;

    @Convert(converter = Columns.Texts.class)
    private List<String> visitors;

    @Convert(converter = Columns.Texts.class)
    private List<String> met;

    @Convert(converter = Columns.Texts.class)
    private List<String> strengths;

    @Convert(converter = Columns.Texts.class)
    private List<String> developmentAreas;

    @Convert(converter = Columns.Texts.class)
    private List<String> concerns;

    @Convert(converter = Columns.Distances.class)
    private List<Distance> distances;

    private UUID reportedBy;
    private String reportedByName;
    private Instant reportedAt;

    protected SiteVisitReport() {}

    SiteVisitReport(UUID applicationId, NewReport report, @Nullable SiteVisitReport earlier, Person by, Instant at) {
        this.id = UUID.randomUUID();
        this.applicationId = applicationId;
        this.visit = earlier == null ? id : earlier.visit;
        this.edition = earlier == null ? 1 : earlier.edition + 1;
        this.visitedOn = report.visitedOn();
        this.visitors = report.visitors();
        this.met = report.met();
        this.strengths = report.strengths();
        this.developmentAreas = report.developmentAreas();
        this.concerns = report.concerns();
        this.distances = report.distances();
        this.reportedBy = by.subject();
        this.reportedByName = by.name();
        this.reportedAt = at;
    }

    /** Whether it is a later edition of the report on the same visit. */
    public boolean corrects(SiteVisitReport other) {
        return visit.equals(other.visit) && edition > other.edition;
    }

    public UUID id() {
        return id;
    }

    /** The id of the first edition. */
    public UUID visit() {
        return visit;
    }

    public int edition() {
        return edition;
    }

    public LocalDate visitedOn() {
        return visitedOn;
    }

    public List<String> visitors() {
        return visitors;
    }

    public List<String> met() {
        return met;
    }

    public List<String> strengths() {
        return strengths;
    }

    public List<String> developmentAreas() {
        return developmentAreas;
    }

    public List<String> concerns() {
        return concerns;
    }

    public List<Distance> distances() {
        return distances;
    }

    public Person reportedBy() {
        return new Person(reportedBy, reportedByName);
    }

    public Instant reportedAt() {
        return reportedAt;
    }
}
