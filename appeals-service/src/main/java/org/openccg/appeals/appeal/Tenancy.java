package org.openccg.appeals.appeal;

import org.hibernate.query.SelectionQuery;
import org.openccg.platform.security.Caller;

/** Which appeals a caller sees: part of every query, so that an appeal that is not theirs is not there at all. */
final class Tenancy {

    /** Drafts belong to the group's side; the reviewing chain and the Department see what was lodged. */
    static final String VISIBLE = """
            (:gp = true and (a.draftedBy.subject = :subject
                    or exists (select 1 from Appeal p join p.group.parties party
                               where p = a and party.subject = :subject)
                    or exists (select 1 from Appeal p join p.group.practices practice
                               where p = a and practice in :practices))
             or a.lodged.at is not null
                and (:manager = true and (:nhscb = true or a.office.code in :clusters
                        or a.office.shaCluster in :shaClusters)
                     or :national = true))""";

    private Tenancy() {}

    static <T> SelectionQuery<T> bind(SelectionQuery<T> query, Caller caller) {
        return query.setParameter("subject", caller.subject())
                .setParameter("gp", caller.is("gp"))
                .setParameter("practices", caller.organisationsOf("practice"))
                .setParameter("manager", caller.is("manager"))
                .setParameter("nhscb", caller.actsFor("nhscb"))
                .setParameter("clusters", caller.organisationsOf("cluster"))
                .setParameter("shaClusters", caller.organisationsOf("sha-cluster"))
                .setParameter("national", caller.is("doh") && caller.actsFor("national"));
    }
}
