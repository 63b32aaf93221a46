package org.openccg.local.demo;

/**
 * A group of three practices applies, is blocked on a finding that does not hold, appeals, and is authorised by the
 * ruling. Act by act, so that tests can stop in the middle and do harm.
 */
public final class FirstCase {

    private final Bidding bidding;
    private final Reviewing reviewing;
    private final Appealing appealing;

    public FirstCase(Story story) {
        CaseFile file = new CaseFile(story);
        this.bidding = new Bidding(story, file);
        this.reviewing = new Reviewing(story, file);
        this.appealing = new Appealing(story, file);
    }

    /** The whole case. */
    public void play() {
        bid();
        review();
        block();
        appeal();
        rule();
        follow();
    }

    /** From three practices to a submitted application. */
    public void bid() {
        bidding.register();
        bidding.bid();
    }

    /** From the acceptance to the recommendation. */
    public void review() {
        reviewing.review();
    }

    /** From the notice to the decision. */
    public void block() {
        reviewing.notice();
        reviewing.decide();
    }

    /** From the appeal to the reply. */
    public void appeal() {
        appealing.lodge();
        appealing.answer();
    }

    public void rule() {
        appealing.rule();
    }

    /** Until everybody has followed the ruling and the appeal is closed. */
    public void follow() {
        appealing.follow();
    }
}
