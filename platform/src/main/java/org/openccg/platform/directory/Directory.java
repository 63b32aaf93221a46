package org.openccg.platform.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.openccg.platform.security.Caller;

/** Answers who acts for which office, from this service's own copy of what was announced. */
@ApplicationScoped
public class Directory {

    /**
     * A claim counts while its office is open and unless every post it could rest on has ended or not begun. Where
     * nothing is known of the person, or of the office, the token's word stands.
     */
    private static final String STANDING = """
            with recursive held (code, claim) as (
                select coalesce(o.code, c.code), c.claim
                from unnest(cast(:claims as text[]), cast(:codes as text[])) as c (claim, code)
                left join directory_office o on o.claim = c.claim
                where case when o.code is null
                        then not exists (select 1 from directory_office named where named.code = c.code)
                        else coalesce(o.from_on, :day) <= :day and coalesce(o.last_day, :day) >= :day end
                  and (not exists (select 1 from directory_post p
                            where p.subject = :subject and p.office = coalesce(o.code, c.code))
                    or exists (select 1 from directory_post p
                            where p.subject = :subject and p.office = coalesce(o.code, c.code)
                              and coalesce(p.from_on, :day) <= :day and (p.to_on is null or p.to_on > :day)))
                union
                select p.office, o.claim from directory_post p join directory_office o on o.code = p.office
                where p.subject = :subject and p.deputy_for is not null
                  and coalesce(p.from_on, :day) <= :day and (p.to_on is null or p.to_on > :day)
                  and coalesce(o.from_on, :day) <= :day and coalesce(o.last_day, :day) >= :day),
            reach (code) as (
                select code from held
                union
                select next.code from reach cross join lateral (
                    select o.code from directory_office o where o.successor = reach.code and o.last_day < :day
                    union all
                    select b.office from directory_parent b where b.parent = reach.code
                      and coalesce(b.from_on, :day) <= :day and (b.to_on is null or b.to_on > :day)) next)
            select r.code, h.claim from reach r left join held h on h.code = r.code""";

    /** Everybody above and everybody below, as far as the posts reach into the time asked about. */
    private static final String LINE = """
            with recursive posts as (
                select subject, line_manager from directory_post where line_manager is not null
                  and coalesce(from_on, :since) <= :until and (to_on is null or to_on > :since)),
            above (subject) as (
                select line_manager from posts where subject = :subject
                union select p.line_manager from posts p join above on p.subject = above.subject),
            below (subject) as (
                select subject from posts where line_manager = :subject
                union select p.subject from posts p join below on p.line_manager = below.subject)
            select subject from above union select subject from below""";

    private static final String LINES = """
            with recursive posts as (
                select subject, line_manager, from_on, to_on from directory_post
                where line_manager is not null and coalesce(from_on, :until) <= :until),
            asked (subject, since) as (
                select s.subject, d.day from unnest(cast(:subjects as uuid[])) as s (subject)
                cross join unnest(cast(:days as date[])) as d (day)),
            above (subject, since, other) as (
                select a.subject, a.since, a.subject from asked a
                union
                select above.subject, above.since, p.line_manager from above join posts p on p.subject = above.other
                    and (p.to_on is null or p.to_on > above.since)),
            below (subject, since, other) as (
                select a.subject, a.since, a.subject from asked a
                union
                select below.subject, below.since, p.subject from below join posts p on p.line_manager = below.other
                    and (p.to_on is null or p.to_on > below.since))
            select subject, cast(since as text), other from above where other <> subject
            union
            select subject, cast(since as text), other from below where other <> subject""";

    /** Upwards and to the heirs of what has closed; downwards from the office itself. */
    private static final String CHAIN = """
            with recursive up (code) as (
                select cast(:office as text)
                union
                select next.code from up cross join lateral (
                    select o.successor as code from directory_office o
                    where o.code = up.code and o.last_day < :day and o.successor is not null
                    union all
                    select p.parent from directory_parent p where p.office = up.code
                      and coalesce(p.from_on, :day) <= :day and (p.to_on is null or p.to_on > :day)) next),
            down (code) as (
                select cast(:office as text)
                union
                select p.office from down join directory_parent p on p.parent = down.code
                where coalesce(p.from_on, :day) <= :day and (p.to_on is null or p.to_on > :day))
            select code from up union select code from down""";

    /** The same chains for several offices, and whether somebody has or had a place in them. */
    private static final String OF_CHAIN = """
            with recursive up (code) as (
                select unnest(cast(:offices as text[]))
                union
                select next.code from up cross join lateral (
                    select o.successor as code from directory_office o
                    where o.code = up.code and o.last_day < :until and o.successor is not null
                    union all
                    select p.parent from directory_parent p where p.office = up.code
                      and coalesce(p.from_on, :until) <= :until and (p.to_on is null or p.to_on > :until)) next),
            down (code) as (
                select unnest(cast(:offices as text[]))
                union
                select p.office from down join directory_parent p on p.parent = down.code
                where coalesce(p.from_on, :until) <= :until and (p.to_on is null or p.to_on > :until)),
            chain (code) as (
                select code from up where code <> :apart union select code from down where code <> :apart)
            select exists (select 1 from chain join directory_post p on p.office = chain.code
                    where p.subject = :subject
                      and coalesce(p.from_on, :since) <= :until and (p.to_on is null or p.to_on > :since))
                or exists (select 1 from chain left join directory_office o on o.code = chain.code
                    where o.claim = any(cast(:claims as text[])) or chain.code = any(cast(:codes as text[])))""";

    private static final String OF_CHAINS = """
            with recursive asked (office, since) as (
                select * from unnest(cast(:offices as text[]), cast(:days as date[]))),
            up (office, code) as (
                select distinct office, office from asked
                union
                select up.office, next.code from up cross join lateral (
                    select o.successor as code from directory_office o
                    where o.code = up.code and o.last_day < :until and o.successor is not null
                    union all
                    select p.parent from directory_parent p where p.office = up.code
                      and coalesce(p.from_on, :until) <= :until and (p.to_on is null or p.to_on > :until)) next),
            down (office, code) as (
                select distinct office, office from asked
                union
                select down.office, p.office from down join directory_parent p on p.parent = down.code
                where coalesce(p.from_on, :until) <= :until and (p.to_on is null or p.to_on > :until)),
            chain (office, code) as (
                select office, code from up where code <> :apart
                union select office, code from down where code <> :apart)
            select distinct a.office, cast(a.since as text) from asked a join chain c on c.office = a.office
            where exists (select 1 from directory_post p where p.subject = :subject and p.office = c.code
                    and coalesce(p.from_on, a.since) <= :until and (p.to_on is null or p.to_on > a.since))
                or exists (select 1 from directory_office o where o.code = c.code
                    and o.claim = any(cast(:claims as text[])))
                or c.code = any(cast(:codes as text[]))""";

    private final Session database;
    private final Keeping keeping;

    Directory(Session database, Keeping keeping) {
        this.database = database;
        this.keeping = keeping;
    }

    /** Puts what is said of the office in place of what was known. */
    @Transactional(TxType.MANDATORY)
    public void keep(OfficeFacts office) {
        keeping.keep(office);
    }

    /** Puts what is said of the person in place of what was known. */
    @Transactional(TxType.MANDATORY)
    public void keep(PersonFacts person) {
        keeping.keep(person);
    }

    public Standing standingOf(Caller caller, LocalDate day) {
        var claims = caller.organisations().stream().sorted().toArray(String[]::new);
        var held = new HashSet<String>();
        var offices = new HashSet<String>();
        dated(database.createNativeQuery(STANDING, Object[].class), "day", day)
                .setParameter("claims", claims)
                .setParameter("codes", codes(claims))
                .setParameter("subject", caller.subject())
                .getResultList()
                .forEach(row -> {
                    offices.add((String) row[0]);
                    if (row[1] != null) {
                        held.add((String) row[1]);
                    }
                });
        return new Standing(caller, day, Set.copyOf(held), Set.copyOf(offices));
    }

    /** Everybody above or below the person in the line, at any time between the days. */
    public Set<UUID> lineOf(UUID subject, LocalDate since, LocalDate until) {
        var query = database.createNativeQuery(LINE, UUID.class).setParameter("subject", subject);
        return Set.copyOf(dated(dated(query, "since", since), "until", until).getResultList());
    }

    /** The same for each of the people, since each of the days, in one query. */
    public Map<Since, Set<UUID>> linesOf(Collection<UUID> subjects, Collection<LocalDate> since, LocalDate until) {
        return dated(database.createNativeQuery(LINES, Object[].class), "until", until)
                .setParameter("subjects", subjects.stream().map(UUID::toString).toArray(String[]::new))
                .setParameter("days", since.stream().map(LocalDate::toString).toArray(String[]::new))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> new Since((UUID) row[0], LocalDate.parse((String) row[1])),
                        Collectors.mapping(row -> (UUID) row[2], Collectors.toSet())));
    }

    /** Somebody's line from a day on. */
    public record Since(UUID subject, LocalDate day) {}

    /** For whom the person is a deputy on the day. */
    public Set<UUID> deputisedBy(UUID subject, LocalDate day) {
        var query = database.createNativeQuery("""
                        select deputy_for from directory_post where subject = :subject and deputy_for is not null
                          and coalesce(from_on, :day) <= :day and (to_on is null or to_on > :day)""", UUID.class).setParameter("subject", subject);
        return Set.copyOf(dated(query, "day", day).getResultList());
    }

    /** Whether the person worked for one of the offices, or was employed by one, at any time between the days. */
    public boolean workedFor(UUID subject, Set<String> offices, LocalDate since, LocalDate until) {
        var query = database.createNativeQuery("""
                        select exists (select 1 from directory_post p
                            left join directory_office e on e.claim = p.employer
                            where p.subject = :subject
                              and (p.office = any(cast(:offices as text[])) or e.code = any(cast(:offices as text[])))
                              and coalesce(p.from_on, :since) <= :until and (p.to_on is null or p.to_on > :since))""", Boolean.class)
                .setParameter("subject", subject)
                .setParameter("offices", offices.toArray(String[]::new));
        return dated(dated(query, "since", since), "until", until).getSingleResult();
    }

    /** The office, those above and below it on the day, and those that have the duties of one that closed. */
    public Set<String> chainOf(String office, LocalDate day) {
        var query = database.createNativeQuery(CHAIN, String.class).setParameter("office", office);
        return Set.copyOf(dated(query, "day", day).getResultList());
    }

    /**
     * Whether the person has a place in the chain of one of the offices: by a post held at any time between the days, or
     * by a claim.
     *
     * @param apart code of an office that counts as nobody's own
     */
    public boolean isOfChain(
            UUID subject, Set<String> claims, Set<String> offices, String apart, LocalDate since, LocalDate until) {
        var named = claims.toArray(String[]::new);
        var query = database.createNativeQuery(OF_CHAIN, Boolean.class)
                .setParameter("offices", offices.toArray(String[]::new))
                .setParameter("apart", apart)
                .setParameter("subject", subject)
                .setParameter("claims", named)
                .setParameter("codes", codes(named));
        return dated(dated(query, "since", since), "until", until).getSingleResult();
    }

    /** Of several chains at once, each since a day of its own: those in which the person has a place. */
    public Set<Place> ofChains(
            UUID subject, Set<String> claims, Collection<Place> asked, String apart, LocalDate until) {
        var named = claims.toArray(String[]::new);
        return dated(database.createNativeQuery(OF_CHAINS, Object[].class), "until", until)
                .setParameter("offices", asked.stream().map(Place::office).toArray(String[]::new))
                .setParameter(
                        "days",
                        asked.stream().map(each -> each.since().toString()).toArray(String[]::new))
                .setParameter("apart", apart)
                .setParameter("subject", subject)
                .setParameter("claims", named)
                .setParameter("codes", codes(named))
                .getResultStream()
                .map(row -> new Place((String) row[0], LocalDate.parse((String) row[1])))
                .collect(Collectors.toSet());
    }

    /** The chain of an office, with everybody who had a place in it since the day. */
    public record Place(String office, LocalDate since) {}

    /** The interests the person has on the day, as the register of interests has them. */
    public List<Interest> interestsOf(UUID subject, LocalDate day) {
        return database.createNativeQuery("""
                        select kind, held_in, description, from_on, to_on from directory_interest
                        where subject = :subject order by kind, held_in""", Object[].class).setParameter("subject", subject).getResultList().stream()
                .map(row ->
                        new Interest((String) row[0], (String) row[1], (String) row[2], local(row[3]), local(row[4])))
                .filter(interest -> interest.holdsOn(day))
                .toList();
    }

    /** Ids of those who hold the capacity in the office on the day. */
    public Set<UUID> holding(String office, String capacity, LocalDate day) {
        var query = database.createNativeQuery("""
                        select subject from directory_post where office = :office and capacity = :capacity
                          and coalesce(from_on, :day) <= :day and (to_on is null or to_on > :day)""", UUID.class)
                .setParameter("office", office)
                .setParameter("capacity", capacity);
        return Set.copyOf(dated(query, "day", day).getResultList());
    }

    /** Code of the office that has the other's duties on the day: itself while it is open. */
    public String inCharge(String office, LocalDate day) {
        var query = database.createNativeQuery("""
                        with recursive heirs (code, steps) as (
                            select cast(:office as text), 0
                            union all
                            select o.successor, heirs.steps + 1 from heirs join directory_office o on o.code = heirs.code
                            where o.last_day < :day and o.successor is not null and heirs.steps < 8)
                        select code from heirs order by steps desc limit 1""", String.class).setParameter("office", office);
        return dated(query, "day", day).getSingleResult();
    }

    /** The office's name, if it was ever announced. */
    public Optional<String> nameOf(String office) {
        return database
                .createNativeQuery("select name from directory_office where code = :office", String.class)
                .setParameter("office", office)
                .getResultList()
                .stream()
                .findFirst();
    }

    private static String[] codes(String[] claims) {
        var codes = new String[claims.length];
        for (int i = 0; i < claims.length; i++) {
            int colon = claims[i].indexOf(':');
            codes[i] = colon < 0 ? claims[i].toUpperCase(Locale.ROOT) : claims[i].substring(colon + 1);
        }
        return codes;
    }

    private static <T> NativeQuery<T> dated(NativeQuery<T> query, String name, LocalDate day) {
        return query.setParameter(name, day);
    }

    private static @Nullable LocalDate local(@Nullable Object date) {
        return date instanceof Date sql ? sql.toLocalDate() : (LocalDate) date;
    }
}
