/** What people are told, mail about it, dates as iCalendar, and a calendar that a phone can read along. */
@NullMarked
@ApplicationModule(allowedDependencies = {"people", "shell", "shell :: ui"})
package be.leerspoor.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
