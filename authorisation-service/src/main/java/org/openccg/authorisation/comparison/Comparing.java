package org.openccg.authorisation.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.Session;

/** Counts what offices decided and how they called meetings: two statements, whatever there is to count. */
@ApplicationScoped
public class Comparing {

    /** The first outcome counts: what a ruling made of it later says nothing of the office's own proposals. */
    private static final String DECIDED = """
            with outcome as (
                select distinct on (d.application_id) d.application_id, d.id, d.outcome, d.served_at
                from decision d where d.outcome in ('AUTHORISED', 'AUTHORISED_WITH_CONDITIONS', 'BLOCKED')
                order by d.application_id, d.served_at, d.id)
            select a.office_code, count(*), count(*) filter (where o.outcome = 'BLOCKED'),
                count(*) filter (where o.outcome = 'AUTHORISED_WITH_CONDITIONS' and exists (
                    select 1 from decision_ground g where g.decision_id = o.id)),
                count(*) filter (where exists (select 1 from audit_entry e where e.case_id = a.id
                    and e.step in ('SERVE_NOTICE_REFUSED', 'RENOTIFY_REFUSED'))),
                percentile_cont(0.5) within group (order by cast(
                    cast(o.served_at at time zone 'Europe/London' as date)
                    - cast(a.submitted_at at time zone 'Europe/London' as date) as double precision))
            from outcome o join application a on a.id = o.application_id
            group by grouping sets ((a.office_code), ())""";

    /** As a meeting's {@code Reckoning}: the last calling counts, and of two accounts of it the group's. */
    private static final String MEETINGS = """
            select a.office_code, count(*), count(*) filter (where c.notice_kind <> 'FINE' and not exists (
                select 1 from meeting_act w where w.meeting_id = m.id and w.kind = 'WAIVE' and w.calling = c.no))
            from meeting m join application a on a.id = m.application_id
            cross join lateral (
                select last.no, coalesce(
                    (select r.notice_kind from meeting_account r where r.meeting_id = m.id and r.calling = last.no
                        and r.side = 'GROUP' order by r.no desc limit 1),
                    case when last.side = 'GROUP' then last.notice_kind end,
                    (select r.notice_kind from meeting_account r where r.meeting_id = m.id and r.calling = last.no
                        order by r.no desc limit 1),
                    last.notice_kind) as notice_kind
                from meeting_calling last where last.meeting_id = m.id order by last.no desc limit 1) c
            where m.decides or exists (select 1 from meeting_account r where r.meeting_id = m.id and r.decides)
            group by grouping sets ((a.office_code), ())""";

    private final Session database;

    Comparing(Session database) {
        this.database = database;
    }

    public Comparison offices() {
        var found = new TreeMap<String, OfficeFigures>();
        var national = new OfficeFigures[] {OfficeFigures.NONE};
        database.createNativeQuery(DECIDED, Object[].class).getResultList().forEach(row -> {
            var figures = new OfficeFigures(
                    number(row[1]), number(row[2]), number(row[3]), number(row[4]), median(row[5]), 0, 0);
            office(row).ifPresentOrElse(code -> found.put(code, figures), () -> national[0] = figures);
        });
        database.createNativeQuery(MEETINGS, Object[].class).getResultList().forEach(row -> office(row)
                .ifPresentOrElse(
                        code -> found.computeIfPresent(
                                code, (any, own) -> own.withMeetings(number(row[1]), number(row[2]))),
                        () -> national[0] = national[0].withMeetings(number(row[1]), number(row[2]))));
        return new Comparison(national[0], Map.copyOf(found));
    }

    /** Without one it is the country's row. */
    private static Optional<String> office(Object[] row) {
        return Optional.ofNullable((String) row[0]);
    }

    private static int number(Object count) {
        return Math.toIntExact(((Number) count).longValue());
    }

    private static double median(Object days) {
        return days == null ? 0 : ((Number) days).doubleValue();
    }
}
