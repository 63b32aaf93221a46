package org.openccg.platform.mail;

/** An e-mail did not reach its recipient and is not tried again by itself. Fired in the transaction that notes it. */
public record MailFailed(StoredMail mail) {}
