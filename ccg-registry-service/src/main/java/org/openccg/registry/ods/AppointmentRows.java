package org.openccg.registry.ods;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.openccg.registry.RegistryRule;
import org.openccg.registry.appointment.Capacity;

/** Who speaks for which group. */
final class AppointmentRows implements Rows {

    private final Target target;
    private final Batch appointments;

    AppointmentRows(Target target) {
        this.target = target;
        this.appointments = new Batch(target, "appointments", "group_id, subject, capacity, from_on", """
                insert into appointments (id, group_id, subject, name, capacity, employer, from_on)
                select gen_random_uuid(), g.group_id::uuid, p.subject, p.name, g.capacity, p.employer, g.from_on::date
                from (select distinct * from given) g join people p on p.subject = g.subject::uuid
                where not exists (select 1 from appointments a where a.group_id = g.group_id::uuid
                    and a.subject = p.subject and a.capacity = g.capacity
                    and (a.from_on = g.from_on::date or a.valid && daterange(g.from_on::date, null)))
                returning 'created', group_id""");
    }

    @Override
    public void take(Row row) throws SQLException {
        UUID subject = row.id("subject");
        row.needed("subject");
        String code = row.code("ccg_ods", Sheet.GROUP_CODE, RegistryRule.REG_2, "07L");
        String capacity = row.needed("capacity");
        row.needed("from");
        LocalDate from = row.date("from");
        var group = target.known().groups.get(code);
        if (row.isGood() && group == null) {
            row.fault("ccg_ods", null, "There is no group %s.".formatted(code), "Add it, or correct the code.");
        }
        if (Arrays.stream(Capacity.values()).noneMatch(each -> each.name().equals(capacity))) {
            row.fault(
                    "capacity",
                    null,
                    "'%s' is no capacity.".formatted(capacity),
                    "Use one of " + Arrays.toString(Capacity.values()) + ".");
        }
        if (subject != null && target.known().employers.get(subject) == null) {
            row.fault(
                    "subject",
                    null,
                    "No person with an employer has this id.",
                    "Add the person and the employer to the file of people.");
        }
        if (row.isGood()) {
            refuseTwoHolders(row, Known.place(group.id(), capacity), subject, from);
            appointments.add(group.id(), subject, capacity, from);
        }
        if (appointments.isFull()) {
            appointments.send();
        }
    }

    private void refuseTwoHolders(Row row, String place, UUID subject, LocalDate from) {
        boolean isNew = target.known().appointments.add(place + subject + from);
        boolean single = place.contains(Capacity.CHAIR.name()) || place.contains(Capacity.ACCOUNTABLE_OFFICER.name());
        if (isNew && single && target.known().holders.putIfAbsent(place, subject.toString()) != null) {
            row.fault("capacity", null, "The group has one already.", "End the earlier appointment first.");
        }
    }

    @Override
    public void finish() throws SQLException {
        appointments.send();
    }
}
