package org.openccg.registry;

import org.openccg.platform.problem.Rule;

/** The rules this service keeps. None of them is about the size of a group, and none ever will be. */
public enum RegistryRule implements Rule {
    REG_1(
            "A group's name starts with NHS, ends with Clinical Commissioning Group and names a place between them.",
            "SI 2012/1631"),
    REG_2(
            "A group's codes look like 07L and E38000001, are text, belong to one group, and are never given again.",
            "ODS and ONS code standards"),
    REG_3(
            "A practice is a settled member of one group at a time; claims may compete until a determination.",
            "NHS Act 2006 s.14A(1)"),
    REG_4(
            "Settled areas do not overlap; claims may until a determination, and what lies in no area is no fault.",
            "NHS Act 2006 s.14A(2)"),
    REG_5(
            "How many patients or practices a group has decides nothing: no rule, warning or order rests on it.",
            "Policy of this register"),
    REG_6("Two or more providers apply, however few patients they have.", "NHS Act 2006 s.14B(2)"),
    REG_7("A population is given with its basis and its date.", "Policy of this register"),
    REG_8(
            "An area may cross the boundary of a local authority; it takes words to say why, and nobody's permission.",
            "SI 2012/1631 Sch 1(d)"),
    REG_9(
            "What was known once is kept: what is known better supersedes it, and no day has two truths.",
            "Policy of this register"),
    REG_10(
            "Only the Board assigns a practice that is in no group, after 14 days in which it and the group are heard.",
            "NHS Act 2006 s.14A(1); directions to the NHS Commissioning Board"),
    APP_4(
            "A governing body has six members or more, every role the law names, and counts nobody for two of them.",
            "SI 2012/1631 regs 11-12 and Sch 4"),
    STF_1(
            "An office puts somebody to work for a group after asking it for ten working days; the group names its"
                    + " accountable officer.",
            "NHS Act 2006 s.14B; policy of this register"),
    LDR_1(
            "A vacant chair's deputy acts for three months at most; nobody of the offices above leads unless elected.",
            "NHS Act 2006 s.14B and Sch 1A; policy of this register"),
    ADV_1(
            "Advice that shows its sums or sources is advice and no pressure, unless it is linked to authorisation.",
            "Policy of this register"),
    MRG_1(
            "Only who leads a group that takes part proposes and conducts its merger; what offices say of it is advice.",
            "NHS Act 2006 s.14G"),
    MRG_2(
            "Each group's practices vote apart and in secret, by its own threshold, of more than half; one no ends it.",
            "NHS Act 2006 s.14G; policy of this register"),
    MRG_3(
            "A merger that was declined is told to nobody else, and is not proposed again to the same groups within six"
                    + " months, unless one of those that declined wishes it.",
            "Policy of this register"),
    MRG_4(
            "A merger takes effect at one instant: practices, consents, patients and budgets pass whole, or nothing does.",
            "NHS Act 2006 s.14G; policy of this register"),
    SUP_1(
            "A group decides its support itself, between two options or more or with a reason; else it has no effect.",
            "Department of Health letter of April 2012; policy of this register"),
    SUP_2(
            "Support hosted by the NHS is for 18 months, longer if the group says it knows, never beyond 30 April 2016;"
                    + " nobody is bound for four years.",
            "Commissioning support guidance 2012"),
    SUP_3("Support can be left with notice and ties the group to no one.", "Commissioning support guidance 2012"),
    SUP_4(
            "What support costs a head stands beside the allowance; more is a finding and never a ban.",
            "Operating Framework 2012/13"),
    SHR_1(
            "Two groups or more share costs by keys that add up to exactly 100.00 %, with a host and a way out, and stay"
                    + " groups of their own.",
            "NHS Act 2006 s.14Z3; collaborative framework of August 2012"),
    SHR_2("A shared contract has one lead commissioner; the other groups stay liable.", "NHS Act 2006 s.14Z3"),
    RCA_1(
            "The allowance is the rate of the day times the population, rounded to the pound; on raw lists it is indicative.",
            "Operating Framework 2012/13: up to 25 pounds a head"),
    DEL_1(
            "A delegation lists its lines by category; they sum to no more than may be delegated, and the share is shown.",
            "Delegation to a committee of the PCT board; policy of this register"),
    DEL_2(
            "A delegation is withdrawn only with a reason and 20 working days' notice, and not while a stay is held.",
            "Policy of this register"),
    APL_6(
            "While a group's appeal is open, no office cuts its delegation, moves its staff or practices or dissolves it.",
            "Appeal policy 6"),
    TRN_1(
            "The day after an office's last day its duties are its successor's, and no longer its own people's.",
            "Health and Social Care Act 2012 ss.33-34");

    private final String sentence;
    private final String basis;

    RegistryRule(String sentence, String basis) {
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
