package org.openccg.platform.mail;

/** A server took an e-mail. Fired in the transaction that notes it. */
public record MailSent(StoredMail mail) {}
