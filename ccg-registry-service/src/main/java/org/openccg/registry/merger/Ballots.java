package org.openccg.registry.merger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;
import org.openccg.platform.problem.CommonProblem;
import org.openccg.platform.problem.Refused;

/** Who may vote, who has voted, and sealed, what they answered. */
@ApplicationScoped
public class Ballots {

    private final Session database;
    private final Seal seal;

    Ballots(Session database, Seal seal) {
        this.database = database;
        this.seal = seal;
    }

    /** Enters everybody who is a member today; returns how many each group has. */
    Map<UUID, Integer> open(UUID merger, Collection<UUID> groups, LocalDate today) {
        database.createNativeMutationQuery("""
                        insert into merger_roll (merger_id, practice, group_id)
                        select distinct cast(:merger as uuid), m.practice, m.group_id from memberships m
                        where m.group_id in (:groups) and m.superseded_at is null and m.from_on <= :today
                          and (m.to_on is null or m.to_on > :today)""")
                .setParameter("merger", merger)
                .setParameter("groups", groups)
                .setParameter("today", today)
                .executeUpdate();
        var counted = new HashMap<UUID, Integer>();
        roll(merger).forEach((group, practices) -> counted.put(group, practices.size()));
        return counted;
    }

    /** The practices of each group that may vote, by code. */
    Map<UUID, SortedSet<String>> roll(UUID merger) {
        return byGroup("select group_id, practice from merger_roll where merger_id = :merger", merger);
    }

    /** The practices of each group that have voted, by code. */
    public Map<UUID, SortedSet<String>> voted(UUID merger) {
        return byGroup("""
                select r.group_id, r.practice from merger_roll r join merger_votes v
                    on v.merger_id = r.merger_id and v.practice = r.practice and v.superseded_at is null
                where r.merger_id = :merger""", merger);
    }

    /** How many practices have voted. */
    public int turnout(UUID merger) {
        return database.createNativeQuery(
                        "select count(*) from merger_votes where merger_id = :merger and superseded_at is null",
                        Long.class)
                .setParameter("merger", merger)
                .getSingleResult()
                .intValue();
    }

    boolean haveAllVoted(UUID merger) {
        return database.createNativeQuery("""
                        select not exists (select 1 from merger_roll r where r.merger_id = :merger
                            and not exists (select 1 from merger_votes v where v.merger_id = r.merger_id
                                and v.practice = r.practice and v.superseded_at is null))""", Boolean.class)
                .setParameter("merger", merger)
                .getSingleResult();
    }

    /** Refuses while somebody else votes for the practice at this moment. */
    void oneAtATime(UUID merger, String practice) {
        var free = database.createNativeQuery(
                        "select pg_try_advisory_xact_lock(hashtextextended(:what, 0))", Boolean.class)
                .setParameter("what", "vote " + merger + " " + practice)
                .getSingleResult();
        if (!free) {
            throw Refused.because(
                    CommonProblem.IN_FLIGHT,
                    "A vote for this practice is being taken at this moment.",
                    "Agree within the practice, and send its one answer again.");
        }
    }

    /** Puts the vote in the place of what the practice answered before. */
    void cast(UUID merger, String practice, Vote vote, UUID by, Instant at) {
        database.createNativeMutationQuery("""
                        update merger_votes set superseded_at = :at
                        where merger_id = :merger and practice = :practice and superseded_at is null""")
                .setParameter("at", at)
                .setParameter("merger", merger)
                .setParameter("practice", practice)
                .executeUpdate();
        database.createNativeMutationQuery("""
                        insert into merger_votes (merger_id, practice, cast_by, cast_at, sealed)
                        values (:merger, :practice, :by, :at, :sealed)""")
                .setParameter("merger", merger)
                .setParameter("practice", practice)
                .setParameter("by", by)
                .setParameter("at", at)
                .setParameter("sealed", seal.close(vote, merger, practice))
                .executeUpdate();
    }

    /** Opens every vote for a moment, and keeps the sums alone. */
    Map<UUID, Participant.Count> count(UUID merger) {
        var votes = new HashMap<String, Choice>();
        opened(merger).forEach(cast -> votes.put(cast.practice(), cast.vote().choice()));
        var counts = new HashMap<UUID, Participant.Count>();
        roll(merger).forEach((group, practices) -> {
            var cast = practices.stream().filter(votes::containsKey).toList();
            int yes = (int) cast.stream()
                    .filter(practice -> votes.get(practice) == Choice.YES)
                    .count();
            counts.put(group, new Participant.Count(yes, cast.size() - yes));
        });
        return counts;
    }

    /** What practices answered that are pressed. For the concern guardian alone. */
    List<Cast> pressed(UUID merger) {
        return opened(merger).stream()
                .filter(cast -> cast.vote().choice() == Choice.PRESSED)
                .toList();
    }

    private List<Cast> opened(UUID merger) {
        var opened = new ArrayList<Cast>();
        database.createNativeQuery("""
                        select practice, sealed, cast_at from merger_votes
                        where merger_id = :merger and superseded_at is null order by practice""", Object[].class)
                .setParameter("merger", merger)
                .getResultList()
                .forEach(row -> {
                    var practice = (String) row[0];
                    opened.add(new Cast(practice, seal.open((byte[]) row[1], merger, practice), (Instant) row[2]));
                });
        return opened;
    }

    private Map<UUID, SortedSet<String>> byGroup(String query, UUID merger) {
        var practices = new HashMap<UUID, SortedSet<String>>();
        database.createNativeQuery(query, Object[].class)
                .setParameter("merger", merger)
                .getResultList()
                .forEach(row -> practices
                        .computeIfAbsent((UUID) row[0], any -> new TreeSet<>())
                        .add((String) row[1]));
        return practices;
    }

    /** A practice's vote, open. */
    public record Cast(String practice, Vote vote, Instant at) {}
}
