package org.openccg.registry.ods;

import java.util.List;
import org.openccg.registry.moment.Moment;

/** What is given out as CSV, in columns that an import reads. None of it is about people. */
public enum Table {
    GROUPS(List.of("ccg_ods", "ccg_gss", "ccg_name", "status", "reviewing_office", "group_id"), """
            select g.code, g.gss, coalesce(n.name, g.name),
                coalesce((select e.to_status from audit_entry e where e.case_id = g.id and e.at < :end
                    order by e.seq desc limit 1), g.status),
                coalesce(l.office, g.reviewing_office), cast(g.id as text)
            from groups g left join group_names n on n.group_id = g.id and %s
            left join group_offices l on l.group_id = g.id and %s
            where g.registered_at < :end order by g.name, g.id""".formatted(
                    Moment.THEN.formatted("n"), Moment.THEN.formatted("l"))),

    /** With the group it belongs to where that is no question: where it is one and has a code. */
    PRACTICES(
            List.of(
                    "practice_ods",
                    "practice_name",
                    "postcode",
                    "provider",
                    "status",
                    "open_date",
                    "close_date",
                    "prescribing_setting",
                    "ccg_ods",
                    "ccg_join_date",
                    "ccg_leave_date",
                    "registered_patients",
                    "registered_patients_as_at"),
            """
            select p.code, p.name, p.postcode, p.provider, p.status, cast(p.opened_on as text),
                cast(p.closed_on as text), p.prescribing_setting, one.code,
                case when one.code is not null then cast(one.from_on as text) end,
                case when one.code is not null then cast(one.to_on as text) end,
                cast(l.value as text), cast(l.as_at as text)
            from practices p
            left join lateral (select min(g.code) as code, min(m.from_on) as from_on, min(m.to_on) as to_on
                from memberships m join groups g on g.id = m.group_id where m.practice = p.code and %s
                having count(*) = 1) one on true
            left join lateral (select s.value, s.as_at from list_sizes s where s.practice = p.code
                and s.basis = 'RAW_LIST' and s.as_at <= :asAt and %s order by s.as_at desc limit 1) l on true
            order by p.code""".formatted(Moment.THEN.formatted("m"), Moment.KNOWN.formatted("s"))),

    /** Those that hold on a day. */
    MEMBERSHIPS(List.of("practice_ods", "ccg_ods", "from", "to", "settled", "consented_on", "group_id"), """
            select m.practice, g.code, cast(m.from_on as text), cast(m.to_on as text),
                case when m.settled_on is null then 'no' else 'yes' end, cast(m.consented_on as text),
                cast(m.group_id as text)
            from memberships m join groups g on g.id = m.group_id
            where %s order by m.practice, m.from_on, m.group_id""".formatted(
                    Moment.THEN.formatted("m")));

    private final List<String> columns;
    private final String query;

    Table(List<String> columns, String query) {
        this.columns = columns;
        this.query = query;
    }

    List<String> columns() {
        return columns;
    }

    String query() {
        return query;
    }
}
