package org.openccg.authorisation.mail;

/** What people are told by e-mail. The words of each version are a file; a new version is a new file, never an edit. */
public enum Template {
    SUBMITTED("The group submitted its application; to the office that reviews it"),
    SUBMISSION_CONFIRMED("The group submitted its application; to those who lead it"),
    RETURNED("The application was returned; to those who lead the group"),
    INFORMATION_REQUESTED("Information was requested; to those who lead the group"),
    INFORMATION_WARNING("A request was not answered; to those who lead the group"),
    INFORMATION_ANSWERED("A request was answered; to those who review"),
    NOTICE_SERVED("A notice was served; to everybody it was served on"),
    REPRESENTATION_RECEIVED("A notice was answered; to those who review"),
    DECISION_SERVED("A decision was served; to everybody who leads or signed"),
    WITHDRAWN("The application was withdrawn; to those who review"),
    REMINDER("A last day comes near; to the side that has to act");

    private final String when;

    Template(String when) {
        this.when = when;
    }

    /** When it is sent, and to whom. */
    public String when() {
        return when;
    }

    /** The newest version of its words. */
    public int version() {
        return 1;
    }
}
