package org.openccg.local.demo;

/**
 * A group of three practices applies, is blocked on a finding that does not hold, appeals, and is authorised by the
 * ruling. Act by act, so that tests can stop in the middle and do harm.
 */
public final class FirstCase {

    private final CaseFile file;
    private final Bidding bidding;
    private final Reviewing reviewing;
    private final Appealing appealing;

    public FirstCase(Story story) {
        this.file = new CaseFile(story);
        this.bidding = new Bidding(story, file);
        this.reviewing = new Reviewing(story, file);
        this.appealing = new Appealing(story, file);
    }

    /** The id of the group, once it is registered. */
    public String groupId() {
        return file.group;
    }

    /** The id of the application, once it is started. */
    public String applicationId() {
        return file.application;
    }

    /** The id of the appeal, once it is drafted. */
    public String appealId() {
        return file.appeal;
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
