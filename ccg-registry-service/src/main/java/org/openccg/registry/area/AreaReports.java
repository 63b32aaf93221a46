package org.openccg.registry.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.paging.Cursor;
import org.openccg.platform.problem.Refused;
import org.openccg.registry.ccg.GroupSummaries;
import org.openccg.registry.ccg.GroupSummaries.Summary;
import org.openccg.registry.ccg.Status;

/** England as a whole: what lies in nobody's area, what in several, and who holds a place. A gap is no fault. */
@ApplicationScoped
public class AreaReports {

    private static final String HELD = """
            a.superseded_at is null and a.valid @> cast(:today as date) and""" + Composition.ACTIVE;

    private static final String GAPS = """
            select l.code, la.code, la.name from lsoas l join local_authorities la on la.code = l.local_authority
            where (l.local_authority, l.code) > (:authority, :lsoa) and not exists (select 1 from group_areas a
                join groups g on g.id = a.group_id where a.lsoa = l.code and %s)
            order by l.local_authority, l.code limit :most""".formatted(HELD);

    private static final String UNKNOWN = """
            select g.id, g.code, g.name, g.status, g.reviewing_office from groups g
            where %s and (g.name, cast(g.id as text)) > (:name, :id) and not exists (select 1 from group_areas a
                where a.group_id = g.id and a.superseded_at is null and a.valid @> cast(:today as date))
            order by g.name, cast(g.id as text) limit :most""".formatted(Composition.ACTIVE);

    private static final String OVERLAPS = """
            select a.lsoa, l.local_authority, g.id, g.code, g.name, coalesce(a.settled @> cast(:today as date), false)
            from (select a.lsoa from group_areas a join groups g on g.id = a.group_id
                where a.lsoa > :after and %1$s group by a.lsoa having count(*) > 1 order by a.lsoa limit :most) several
            join group_areas a on a.lsoa = several.lsoa join groups g on g.id = a.group_id
            join lsoas l on l.code = a.lsoa
            where %1$s order by a.lsoa, g.name, g.id""".formatted(HELD);

    private static final String PLACES = """
            select la.code, la.name, count(*), count(*) filter (where not exists (select 1 from group_areas a
                join groups g on g.id = a.group_id where a.lsoa = l.code and %s))
            from lsoas l join local_authorities la on la.code = l.local_authority
            where l.code = :code or l.local_authority = :code group by la.code, la.name""".formatted(HELD);

    private static final String HOLDERS = """
            select g.id, g.code, g.name, g.status, count(*),
                count(*) filter (where a.settled @> cast(:today as date))
            from lsoas l join group_areas a on a.lsoa = l.code join groups g on g.id = a.group_id
            where (l.code = :code or l.local_authority = :code) and %s
            group by g.id, g.code, g.name, g.status order by g.name, g.id limit 200""".formatted(HELD);

    private final Session database;

    AreaReports(Session database) {
        this.database = database;
    }

    /** Small areas in no group's area, by local authority. */
    public List<Gap> gaps(@Nullable Cursor after, LocalDate today, int most) {
        return database
                .createNativeQuery(GAPS, Object[].class)
                .setParameter("authority", after == null ? "" : after.part(0))
                .setParameter("lsoa", after == null ? "" : after.part(1))
                .setParameter("today", today)
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(row -> new Gap((String) row[0], new Authority((String) row[1], (String) row[2])))
                .toList();
    }

    /** Groups that have not said where they lie, by name. */
    public List<Summary> unknown(@Nullable Cursor after, LocalDate today, int most) {
        return database
                .createNativeQuery(UNKNOWN, Object[].class)
                .setParameter("name", after == null ? "" : after.part(0))
                .setParameter("id", after == null ? "" : after.part(1))
                .setParameter("today", today)
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(GroupSummaries::summary)
                .toList();
    }

    /** Small areas in several groups' areas, each with those groups. */
    public List<Contested> overlaps(String after, LocalDate today, int most) {
        var found = new LinkedHashMap<String, Contested>();
        for (Object[] row : database.createNativeQuery(OVERLAPS, Object[].class)
                .setParameter("after", after)
                .setParameter("today", today)
                .setParameter("most", most)
                .getResultList()) {
            found.computeIfAbsent((String) row[0], lsoa -> new Contested(lsoa, (String) row[1], new ArrayList<>()))
                    .groups()
                    .add(new Claimant((UUID) row[2], (String) row[3], (String) row[4], (Boolean) row[5]));
        }
        return List.copyOf(found.values());
    }

    /** A small area or a local authority, and the groups that hold it or parts of it. */
    public Place place(String code, LocalDate today) {
        var row = database
                .createNativeQuery(PLACES, Object[].class)
                .setParameter("code", code)
                .setParameter("today", today)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(Refused::notFound);
        var holders = database
                .createNativeQuery(HOLDERS, Object[].class)
                .setParameter("code", code)
                .setParameter("today", today)
                .getResultList()
                .stream()
                .map(AreaReports::holder)
                .toList();
        var authority = new Authority((String) row[0], (String) row[1]);
        return new Place(code, authority, number(row[2]), number(row[3]), holders);
    }

    private static Holder holder(Object[] row) {
        return new Holder(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                Status.valueOf((String) row[3]),
                number(row[4]),
                number(row[5]));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    @Schema(name = "LocalAuthority")
    public record Authority(@Schema(examples = "E10000001") String code, String name) {}

    /** A small area nobody has. */
    @Schema(name = "AreaGap")
    public record Gap(@Schema(examples = "E01000001") String lsoa, Authority localAuthority) {

        public Cursor cursor() {
            return Cursor.of(localAuthority.code(), lsoa);
        }
    }

    /** A small area several groups have. */
    @Schema(name = "ContestedArea")
    public record Contested(String lsoa, String localAuthority, List<Claimant> groups) {

        public Cursor cursor() {
            return Cursor.of(lsoa);
        }
    }

    /** One of the groups that have a small area. */
    @Schema(name = "AreaClaimant")
    public record Claimant(UUID groupId, @Nullable String code, String name, boolean settled) {}

    /**
     * A small area or a local authority.
     *
     * @param lsoas how many small areas it is
     * @param gaps how many of them lie in no group's area
     */
    @Schema(name = "Place")
    public record Place(String code, Authority localAuthority, int lsoas, int gaps, List<Holder> groups) {}

    /** A group that holds some of a place. */
    @Schema(name = "AreaHolder")
    public record Holder(UUID groupId, @Nullable String code, String name, Status status, int lsoas, int settled) {}
}
