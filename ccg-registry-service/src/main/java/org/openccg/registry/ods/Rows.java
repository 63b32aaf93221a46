package org.openccg.registry.ods;

import java.sql.SQLException;

/** Takes the rows of one kind of file. */
interface Rows {

    void take(Row row) throws SQLException;

    /** After the last row. */
    void finish() throws SQLException;

    static Rows of(Kind kind, Target target) {
        return switch (kind) {
            case OFFICES -> new OfficeRows(target);
            case PCTS -> new PctRows(target);
            case GROUPS -> new GroupRows(target);
            case PCT_SHARES -> new PctShareRows(target);
            case PRACTICES -> new PracticeRows(target);
            case MEMBERSHIPS -> new PeriodRows(target);
            case LIST_SIZES -> FigureRows.ofPractices(target);
            case POPULATIONS -> FigureRows.ofGroups(target);
            case PEOPLE -> new PersonRows(target);
            case APPOINTMENTS -> new AppointmentRows(target);
            case LSOAS -> new LsoaRows(target);
            case AREAS -> new AreaRows(target);
            case OUTLINES -> throw new IllegalArgumentException("GeoJSON has no rows");
        };
    }
}
