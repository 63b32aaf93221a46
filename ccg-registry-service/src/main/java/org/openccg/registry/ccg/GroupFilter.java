package org.openccg.registry.ccg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.openccg.registry.Parts;
import org.openccg.registry.ccg.GroupSummaries.After;
import org.openccg.registry.moment.Moment;

/**
 * Which groups are asked for; null or nothing leaves a question open. There is no asking for their size.
 *
 * @param text part of its name or of a former one, or its code
 * @param practice code of a practice that is a member or will be
 * @param postcode how the postcode of such a practice begins
 * @param area a small area or a local authority it holds, or part of it
 * @param office the office that reviews it, or one above that
 */
public record GroupFilter(
        @Nullable String text,
        @Nullable String code,
        @Nullable String practice,
        @Nullable String postcode,
        @Nullable String area,
        Set<Status> statuses,
        @Nullable String office) {

    public static final GroupFilter EVERY = new GroupFilter(null, null, null, null, null, Set.of(), null);

    private static final String BY_TEXT = """
            g.id = any(array(select t.id from groups t where lower(t.name) like :text
                union select c.id from groups c where c.code = :textAsCode
                union select n.group_id from group_names n where n.superseded_at is null and lower(n.name) like :text))""";

    private static final String BY_TEXT_THEN = """
            g.id = any(array(select c.id from groups c where c.code = :textAsCode
                union select n.group_id from group_names n where n.superseded_at is null and lower(n.name) like :text
                  and (n.from_on is null or n.from_on <= :asAt)))""";

    private static final Pattern KNOWN_NOW = Pattern.compile("(\\w)\\.superseded_at is null");

    private static final String STANDS = "m.superseded_at is null and (m.to_on is null or m.to_on > :today)";

    private static final String BY_PRACTICE = """
            g.id = any(array(select m.group_id from memberships m where m.practice = :practice and %s))""".formatted(STANDS);

    private static final String BY_POSTCODE = """
            g.id = any(array(select m.group_id from practices p join memberships m on m.practice = p.code
                where upper(p.postcode) collate "C" >= :postcode and upper(p.postcode) collate "C" < :afterPostcode
                  and %s))""".formatted(STANDS);

    private static final String BY_AREA = """
            g.id = any(array(select a.group_id from group_areas a
                where a.superseded_at is null and a.valid @> cast(:today as date) and a.lsoa in (
                    select cast(:area as text)
                    union all
                    select l.code from lsoas l where l.local_authority = :area)))""";

    private static final String BY_OFFICE = """
            g.reviewing_office = any(array(
                with recursive below (office) as (
                    select cast(:office as text)
                    union
                    select p.office from office_parents p join below on p.parent = below.office
                    where p.superseded_at is null and p.valid @> cast(:today as date))
                select office from below))""";

    /** A condition on {@code groups g} for each question, and what it asks with. */
    Question on(LocalDate today) {
        return asking(BY_TEXT, today);
    }

    /** The same by what had been recorded at {@code :knownAt}, which with {@code :asAt} is set by the caller. */
    Question at(Moment moment) {
        var question = asking(BY_TEXT_THEN, moment.asAt());
        question.conditions().replaceAll(condition -> KNOWN_NOW
                .matcher(condition)
                .replaceAll(match -> Moment.KNOWN.formatted(match.group(1)).strip()));
        return question;
    }

    private Question asking(String byText, LocalDate today) {
        var question = new Question(new ArrayList<>(), new HashMap<>());
        question.ask(byText, "text", text == null ? null : Parts.containing(text));
        question.with("textAsCode", text == null ? null : text.strip().toUpperCase(Locale.ROOT));
        question.ask("g.code = :code", "code", code);
        question.ask(BY_PRACTICE, "practice", practice);
        question.ask(BY_POSTCODE, "postcode", postcode == null ? null : postcode.toUpperCase(Locale.ROOT));
        question.with("afterPostcode", postcode == null ? null : Parts.after(postcode.toUpperCase(Locale.ROOT)));
        question.ask(BY_AREA, "area", area == null ? null : area.toUpperCase(Locale.ROOT));
        question.ask("g.status in (:statuses)", "statuses", statuses.isEmpty() ? null : names(statuses));
        question.ask(BY_OFFICE, "office", office);
        question.with("today", practice == null && postcode == null && area == null && office == null ? null : today);
        return question;
    }

    private static List<String> names(Set<Status> statuses) {
        return statuses.stream().map(Status::name).sorted().toList();
    }

    /** Only what is asked stands in the statement, so that each combination finds its index. */
    record Question(List<String> conditions, Map<String, Object> values) {

        void ask(String condition, String name, @Nullable Object value) {
            if (value != null) {
                conditions.add(condition);
            }
            with(name, value);
        }

        void with(String name, @Nullable Object value) {
            if (value != null) {
                values.put(name, value);
            }
        }

        Question after(@Nullable After last) {
            if (last != null) {
                ask("(g.name, g.id) > (:afterName, :afterId)", "afterName", last.name());
                with("afterId", last.id());
            }
            return this;
        }

        String where() {
            return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
        }

        <T> NativeQuery<T> in(NativeQuery<T> query) {
            values.forEach((name, value) -> {
                if (value instanceof List<?> several) {
                    query.setParameterList(name, several);
                } else {
                    query.setParameter(name, value);
                }
            });
            return query;
        }
    }
}
