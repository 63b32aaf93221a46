package org.openccg.registry.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.time.BusinessClock;
import org.openccg.platform.time.Deadline;
import org.openccg.registry.area.AreaOfGroup.Overlap;
import org.openccg.registry.area.AreaOfGroup.Part;
import org.openccg.registry.area.AreaOfGroup.Status;
import org.openccg.registry.area.Particulars.What;
import org.openccg.registry.moment.Dates;
import org.openccg.registry.moment.Moment;

/** Where a group lies, on any day and as known at any instant. */
@ApplicationScoped
public class Areas {

    private static final String PARTS = """
            select la.code, la.name, count(*), count(*) filter (where a.settled @> cast(:asAt as date))
            from group_areas a join lsoas l on l.code = a.lsoa
            join local_authorities la on la.code = l.local_authority
            where a.group_id = :group and %s group by la.code, la.name order by la.name, la.code""".formatted(Moment.THEN.formatted("a"));

    private static final String OVERLAPS =
            """
            select g.id, g.code, g.name, count(*), count(*) filter (where o.settled @> cast(:asAt as date))
            from group_areas a join group_areas o on o.lsoa = a.lsoa and o.group_id <> a.group_id and %s
            join groups g on g.id = o.group_id and %s
            where a.group_id = :group and %s group by g.id, g.code, g.name order by g.name, g.id limit 200""".formatted(Moment.THEN.formatted("o"), Composition.ACTIVE, Moment.THEN.formatted("a"));

    private static final String SUMMARY = """
            select (select count(distinct l.local_authority) from group_areas a join lsoas l on l.code = a.lsoa
                    where a.group_id = :group and %1$s),
                exists (select 1 from area_justifications j where j.group_id = :group and %2$s),
                (select count(distinct o.group_id) from group_areas a
                    join group_areas o on o.lsoa = a.lsoa and o.group_id <> a.group_id and %3$s
                    join groups g on g.id = o.group_id and %4$s
                    where a.group_id = :group and %1$s)""".formatted(
            Moment.THEN.formatted("a"), Moment.THEN.formatted("j"), Moment.THEN.formatted("o"), Composition.ACTIVE);

    private static final String PIECES = """
            select a.lsoa, l.local_authority, a.from_on, a.settled @> cast(:asAt as date), a.imported,
                p.organisation, p.made_at
            from group_areas a join lsoas l on l.code = a.lsoa
            left join boundary_proposals p on p.id = a.proposal_id
            where a.group_id = :group and a.lsoa > :after and %s order by a.lsoa limit :most""".formatted(Moment.THEN.formatted("a"));

    private final Session database;
    private final Particulars particulars;

    Areas(Session database, Particulars particulars) {
        this.database = database;
        this.particulars = particulars;
    }

    public AreaOfGroup of(UUID group, Moment moment) {
        var parts = moment
                .in(database.createNativeQuery(PARTS, Object[].class))
                .setParameter("group", group)
                .getResultList()
                .stream()
                .map(row -> new Part((String) row[0], (String) row[1], number(row[2]), number(row[3])))
                .toList();
        var overlaps = moment
                .in(database.createNativeQuery(OVERLAPS, Object[].class))
                .setParameter("group", group)
                .getResultList()
                .stream()
                .map(row ->
                        new Overlap((UUID) row[0], (String) row[1], (String) row[2], number(row[3]), number(row[4])))
                .toList();
        return AreaOfGroup.of(
                parts,
                overlaps,
                particulars.of(What.JUSTIFICATION, group, moment).orElse(null),
                outlineOf(group, moment).isPresent());
    }

    public Summary summaryOf(UUID group, LocalDate today) {
        var row = Moment.on(today)
                .in(database.createNativeQuery(SUMMARY, Object[].class))
                .setParameter("group", group)
                .getSingleResult();
        int authorities = number(row[0]);
        return new Summary(
                authorities == 0 ? Status.UNKNOWN : Status.DECLARED,
                authorities,
                authorities > 1,
                (Boolean) row[1],
                number(row[2]));
    }

    /** The group's small areas in the order of their codes. */
    public List<Piece> piecesOf(UUID group, String after, Moment moment, int most) {
        return moment
                .in(database.createNativeQuery(PIECES, Object[].class))
                .setParameter("group", group)
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(row -> new Piece(
                        (String) row[0],
                        (String) row[1],
                        Dates.local(row[2]),
                        Boolean.TRUE.equals(row[3]),
                        provenance((Boolean) row[4], (String) row[5], (Instant) row[6])))
                .toList();
    }

    /** The GeoJSON geometry, if there is one. */
    public Optional<String> outlineOf(UUID group, Moment moment) {
        return particulars.of(What.OUTLINE, group, moment);
    }

    private static String provenance(boolean imported, @Nullable String proposer, @Nullable Instant madeAt) {
        if (proposer != null && madeAt != null) {
            return adopted(proposer, madeAt);
        }
        return imported ? "imported from a published file" : "declared by the group";
    }

    static String adopted(String proposer, Instant madeAt) {
        return "adopted from a proposal of %s of %s"
                .formatted(proposer, Deadline.words(LocalDate.ofInstant(madeAt, BusinessClock.LONDON)));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    /**
     * What others need to know of an area at a glance.
     *
     * @param localAuthorities in how many it lies
     * @param justified whether the group said why it crosses a boundary
     * @param overlaps how many other groups hold part of the same
     */
    @Schema(name = "AreaInBrief")
    public record Summary(Status status, int localAuthorities, boolean crosses, boolean justified, int overlaps) {}

    /** One small area of a group's. */
    @Schema(name = "AreaPiece")
    public record Piece(
            @Schema(examples = "E01000001") String lsoa,
            @Schema(examples = "E10000001") String localAuthority,
            LocalDate from,

            @Schema(description = "false: a claim, beside which others may stand")
            boolean settled,

            @Schema(examples = "adopted from a proposal of PCTC-001 of Monday 3 September 2012")
            String provenance) {

        public Cursor cursor() {
            return Cursor.of(lsoa);
        }
    }
}
