package org.openccg.appeals;

import org.openccg.platform.problem.Rule;

/** Every rule this service keeps. */
public enum AppealsRule implements Rule {
    APL_1(
            "Only a block, an imposed deferral, a decision not made in time, a condition of level IV or above, or a"
                    + " delegation withdrawn as a sanction can be appealed against.",
            "Appeal policy 1"),
    APL_2(
            "The group appeals through somebody who holds an office in it today: chair, accountable officer, signatory"
                    + " or deputy.",
            "Appeal policy 2"),
    APL_3(
            "An appeal is lodged within 28 days of service of the decision; a later one says why it is late, and waits"
                    + " for an extension without a stay.",
            "Appeal policy 3"),
    APL_4(
            "An appeal names at least one ground of appeal, and a ground about part of the decision names a ground the"
                    + " decision rests on.",
            "Appeal policy 4"),
    APL_5(
            "Every period is computed, stored and shown once, and nobody rules while the group may still reply.",
            "Appeal policy 5"),
    APL_6("The stay holds from service of the appeal until the ruling has been put into effect.", "Appeal policy 6"),
    APL_8(
            "The office has its full time to respond; silence never allows an appeal, it is then ruled on without a"
                    + " response.",
            "Appeal policy 8"),
    APL_10("The response relies only on grounds the group was given notice of.", "Appeal policy 10"),
    APL_11(
            "The burden lies on the blocking office: every ground of the decision gets a finding with reasons.",
            "s.14C(1) NHS Act 2006; appeal policy 11"),
    APL_13(
            "Nobody accepts, refuses, rules on, publishes or closes an appeal who had a part in the case or the decision,"
                    + " applied or speaks for the group, worked for the office or the cluster above it since 24 months"
                    + " before the appeal was lodged, stands in one line of management with the decision or the"
                    + " response, holds or declares any interest, or is the deputy of such a person; they declare"
                    + " first, and nobody acts on two sides.",
            "Appeal policy 13"),
    APL_16(
            "A block stands only on a permitted ground that is proved, and the remedy follows from the findings.",
            "s.14C NHS Act 2006; appeal policy 16"),
    APL_17(
            "A group is authorised by ruling only when no statutory bar is proved; a remission names its issues and at"
                    + " most 20 working days.",
            "ss.14B and 14C NHS Act 2006; appeal policy 17"),
    TRN_1(
            "An abolished office answers for its appeals up to and on its last day, its successor from the day after,"
                    + " and no deadline moves.",
            "Abolition of PCTs and SHAs on 31 March 2013; transition policy 1");

    private final String sentence;
    private final String basis;

    AppealsRule(String sentence, String basis) {
        this.sentence = sentence;
        this.basis = basis;
    }

    @Override
    public String id() {
        return name().replace('_', '-');
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public String basis() {
        return basis;
    }
}
