/** The pages with notices and with what is coming, and the addresses that calendars and mails come back to. */
@NullMarked
package be.leerspoor.notice.ui;

import org.jspecify.annotations.NullMarked;
