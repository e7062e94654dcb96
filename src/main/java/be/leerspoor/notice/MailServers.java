package be.leerspoor.notice;

import java.util.Optional;

/** Which server takes our mail; empty where nobody named one, and then there is no mail at all. */
@FunctionalInterface
interface MailServers {

    Optional<MailServer> current();
}
