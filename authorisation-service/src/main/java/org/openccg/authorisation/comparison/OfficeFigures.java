package org.openccg.authorisation.comparison;

/**
 * What was decided on the cases of an office, or of all of them. Nobody is named in it.
 *
 * @param decided cases with an outcome, each counted by its first
 * @param blocked of these
 * @param severe of these, authorised with a condition of level IV or above
 * @param refused of these, with an attempt to serve a notice on a ground the law does not know
 * @param medianDays from submission to the outcome
 * @param meetings on the group's set-up, in these and other cases
 * @param shortNotice of these meetings, called at short notice that nobody waived
 */
public record OfficeFigures(
        int decided, int blocked, int severe, int refused, double medianDays, int meetings, int shortNotice) {

    static final OfficeFigures NONE = new OfficeFigures(0, 0, 0, 0, 0, 0, 0);

    OfficeFigures withMeetings(int all, int atShortNotice) {
        return new OfficeFigures(decided, blocked, severe, refused, medianDays, all, atShortNotice);
    }
}
