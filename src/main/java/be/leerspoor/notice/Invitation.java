package be.leerspoor.notice;

/** An event as a mail hands it to a calendar: to be put in ({@code REQUEST}) or taken out ({@code CANCEL}). */
record Invitation(String method, String text) {}
