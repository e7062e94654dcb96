package be.leerspoor.notice;

/** Mails were stored. Published in the transaction. */
record MailsWaiting() {}
