package org.openccg.platform.directory;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

/** Writes what was announced over what was known. */
@ApplicationScoped
class Keeping {

    private final Session database;

    Keeping(Session database) {
        this.database = database;
    }

    void keep(OfficeFacts office) {
        write("""
                insert into directory_office (code, name, claim, from_on, last_day, successor)
                values (:code, :name, :claim, :from, :lastDay, :successor)
                on conflict (code) do update set name = excluded.name, claim = excluded.claim,
                    from_on = excluded.from_on, last_day = excluded.last_day, successor = excluded.successor""")
                .setParameter("code", office.code())
                .setParameter("name", office.name())
                .setParameter("claim", office.claim())
                .setParameter("from", office.from())
                .setParameter("lastDay", office.lastDay())
                .setParameter("successor", office.successor())
                .executeUpdate();
        write("delete from directory_parent where office = :code")
                .setParameter("code", office.code())
                .executeUpdate();
        office.parents().forEach(parent -> write("insert into directory_parent values (:office, :parent, :from, :to)")
                .setParameter("office", office.code())
                .setParameter("parent", parent.code())
                .setParameter("from", parent.from())
                .setParameter("to", parent.to())
                .executeUpdate());
    }

    void keep(PersonFacts person) {
        write("""
                insert into directory_person values (:subject, :name)
                on conflict (subject) do update set name = excluded.name""")
                .setParameter("subject", person.subject())
                .setParameter("name", person.name())
                .executeUpdate();
        for (String table : new String[] {"directory_post", "directory_interest"}) {
            write("delete from " + table + " where subject = :subject")
                    .setParameter("subject", person.subject())
                    .executeUpdate();
        }
        person.posts().forEach(post -> keep(person, post));
        person.interests().forEach(interest -> keep(person, interest));
    }

    private void keep(PersonFacts person, Post post) {
        write("""
                insert into directory_post values (:subject, :office, :capacity, :employer,
                    cast(:lineManager as uuid), cast(:deputyFor as uuid), :from, :to)""")
                .setParameter("subject", person.subject())
                .setParameter("office", post.office())
                .setParameter("capacity", post.capacity())
                .setParameter("employer", post.employer())
                .setParameter("lineManager", post.lineManager())
                .setParameter("deputyFor", post.deputyFor())
                .setParameter("from", post.from())
                .setParameter("to", post.to())
                .executeUpdate();
    }

    private void keep(PersonFacts person, Interest interest) {
        write("insert into directory_interest values (:subject, :kind, :heldIn, :description, :from, :to)")
                .setParameter("subject", person.subject())
                .setParameter("kind", interest.kind())
                .setParameter("heldIn", interest.heldIn())
                .setParameter("description", interest.description())
                .setParameter("from", interest.from())
                .setParameter("to", interest.to())
                .executeUpdate();
    }

    private MutationQuery write(String sql) {
        return database.createNativeMutationQuery(sql);
    }
}
