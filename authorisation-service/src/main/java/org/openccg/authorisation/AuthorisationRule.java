package org.openccg.authorisation;

import org.openccg.platform.problem.Rule;

/** Every rule this service enforces. */
public enum AuthorisationRule implements Rule {
    APP_1(
            "A submission has a summary, an accountable officer, enough signatures, the mandatory evidence, and the"
                    + " certification of chair and accountable officer, who are two people.",
            "s.14B NHS Act 2006"),
    APP_2(
            "Nobody signs for a practice who is employed by, posted in or seconded to an office that reviews the group.",
            "Signatories are independent of the reviewer"),
    APP_3(
            "Evidence can be opened and searched by everybody: pdf, docx, xlsx or pptx, named as what it is, without"
                    + " password, macros or malware, and within the limits of number and size.",
            "Guidance to applicants on uploads"),
    APP_5("The catalogue in force at submission applies to the case to its end.", "Fairness: no rule changes midway"),
    APP_6(
            "Until the outcome practices join and the bid is changed by consent of those who apply, and a practice leaves"
                    + " by its own word; what was before is kept.",
            "s.14B(4) and (5) NHS Act 2006"),
    APP_7(
            "A group moves to another wave only when group and office both agree.",
            "Waves were agreed, and none is worth more"),
    APP_8(
            "A criterion is MET, NOT_MET with distance and evidence, or NOT_ASSESSED; what was not assessed supports no"
                    + " conclusion.",
            "Site-visit practice: distance from target"),
    APP_9(
            "Whoever assessed, moderated, recommended, served the notice or is named in the case does not decide, nor"
                    + " anybody in their line of management or their deputy; assessor and moderator are two people.",
            "No one judges their own work"),
    APP_10(
            "Reviewers declare their interests before they open a case; one that touches it keeps them out, a stake in"
                    + " support contracts from findings on support, and the rest is countersigned.",
            "Register of interests"),
    REG_8(
            "An area that crosses a local authority's boundary needs words and no permission: without them no submission.",
            "SI 2012/1631 Sch 1 para 2(d)"),
    BLK_1(
            "A block rests on at least one ground, and every ground is one the law permits.",
            "s.14C NHS Act 2006: the Board must grant if satisfied of the listed matters"),
    BLK_2(
            "Each ground names a criterion assessed NOT_MET or its statutory test, and evidence the group can see.",
            "s.14C(2) NHS Act 2006"),
    BLK_3(
            "Words that could hide a prohibited ground are shown to a second person, who confirms the notice or does not;"
                    + " words alone decide nothing.",
            "Managers often have good reason"),
    BLK_4(
            "Each ground says which conditions or support were considered, and why they would not do.",
            "SI 2012/1631 reg 8(2)"),
    BLK_5(
            "A ground on money shows population, its basis, the rate, the allowance and the planned spending above it, or"
                    + " names the control that failed.",
            "SI 2012/1631 Sch 1 para 2(b)"),
    BLK_6(
            "A notice is open for 14 days and at least 10 working days unless the lead says final or waives.",
            "Process guidance of September 2012"),
    BLK_7("Every point made is answered, and no ground is decided on that the notice did not name.", "Fairness"),
    BLK_8(
            "A block is in writing, with reasons for each ground, the right of appeal and its last day.",
            "SI 2012/1631: decisions in writing with reasons"),
    BLK_9(
            "A case is due on the day its wave publishes, or 65 working days after submission; a return and requests for"
                    + " information stop the clock, each within its limit.",
            "Promised time to decision"),
    BLK_10(
            "Whatever links merger, support or boundary to authorisation is kept word for word with its author, who may"
                    + " reply; when the same office proposes a block within 90 days, another office decides and says what it"
                    + " made of it.",
            "Managers support and do not dictate"),
    BLK_11(
            "A block touches nothing else: delegation, budget, staff and membership stay as they are.",
            "Status quo while an appeal is possible"),
    CND_1("A criterion that is not met carries one condition and no more.", "Conditions panel of 2012"),
    CND_2(
            "A condition addresses the criterion that is not met, at a support level from I to VII; from level IV it obeys"
                    + " the rules of a block.",
            "SI 2012/1631 reg 8(4)"),
    CND_3(
            "No condition compels a merger, a supplier, a boundary or a number of staff.",
            "s.14C NHS Act 2006: conditions address what was not satisfied"),
    CND_4(
            "A group answers a condition with a plan, its owner and its day within 20 working days.",
            "Rectification plans of wave 1"),
    CND_5(
            "A condition is reviewed every quarter; an office that misses two reviews cannot raise its level.",
            "SI 2012/1631 reg 8(6)"),
    CND_6("A condition that is pending is held against no other criterion.", "Policy"),
    CND_7(
            "A function withheld names who exercises it, with the three factors weighed and the other group's own will.",
            "SI 2012/1631 reg 8(9)"),
    MTG_1(
            "A meeting that decides on a group is called five working days ahead with its papers; after shorter notice its"
                    + " decisions can be undone for ten working days.",
            "Public Bodies (Admission to Meetings) Act 1960: three clear days"),
    MTG_2(
            "Less than three clear days' notice, or less than twelve hours, is severe and stays on record as such.",
            "Fair notice"),
    MTG_3(
            "Only the group's lead or deputy waives notice, at the latest in the meeting; an urgent safety meeting stands"
                    + " when the group ratifies it within ten working days.",
            "Fair notice"),
    ADV_1(
            "Advice on money or governance that shows its sums or sources is advice, whatever it advises, and never counts"
                    + " as pressure.",
            "Managers owe honest advice"),
    TRN_1(
            "The day after an office's last day its successor does its duties in every case, and no deadline moves.",
            "Abolition of PCTs and SHAs on 31 March 2013");

    private final String sentence;
    private final String basis;

    AuthorisationRule(String sentence, String basis) {
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
