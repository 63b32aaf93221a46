package org.openccg.appeals.appeal;

import org.hibernate.query.SelectionQuery;
import org.openccg.platform.directory.Standing;

/** Which appeals a caller sees: part of every query, so that an appeal that is not theirs is not there at all. */
final class Tenancy {

    /** Drafts belong to the group's side; the reviewing chain and the Department see what was lodged. */
    static final String VISIBLE = """
            (:gp = true and (exists (select 1 from Appeal p join p.group.parties party
                               where p = a and party.subject = :subject
                                 and party.from <= :today and (party.to is null or party.to > :today))
                    or exists (select 1 from Appeal p join p.group.practices practice
                               where p = a and practice in :practices))
             or a.lodged.at is not null
                and (:manager = true and (:nhscb = true or a.office.code in :offices)
                     or :national = true))""";

    private Tenancy() {}

    static <T> SelectionQuery<T> bind(SelectionQuery<T> query, Standing standing) {
        var caller = standing.caller();
        return query.setParameter("subject", caller.subject())
                .setParameter("today", standing.day())
                .setParameter("gp", caller.is("gp"))
                .setParameter("practices", caller.organisationsOf("practice"))
                .setParameter("manager", caller.is("manager"))
                .setParameter("nhscb", standing.holds("nhscb"))
                .setParameter("offices", standing.offices())
                .setParameter("national", caller.is("doh") && standing.holds("national"));
    }
}
