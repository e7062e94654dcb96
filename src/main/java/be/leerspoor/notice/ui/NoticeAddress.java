package be.leerspoor.notice.ui;

import java.util.UUID;

/** Where notices are, inside the application. */
final class NoticeAddress {

    /** The page with all of them. */
    static final String PAGE = "notices";

    /** The page with one's dates. */
    static final String CALENDAR = "calendar";

    /** The page with mail that does not get through. */
    static final String FAILING = "administration/mail";

    /** Name of the parameter that names a notice. */
    static final String NOTICE = "notice";

    private NoticeAddress() {}

    /** Leads to what a notice is about, and makes it seen. */
    static String open(UUID notice) {
        return PAGE + "/" + notice;
    }
}
