package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.IconName;
import be.leerspoor.shell.ui.WaitingItem;
import be.leerspoor.training.CourseWaiting;
import be.leerspoor.training.EnrolmentState;
import java.time.Instant;
import java.time.LocalDate;

/** Proposals and places that ask an answer, and course sessions of the next seven days, for the start page. */
final class CourseItems {

    /** Among all other things of today and of the coming days, in order of time. */
    private static final int TODAY = 10;

    private static final int SOON = 60;

    private CourseItems() {}

    static WaitingItem of(CourseWaiting waiting, Instant now) {
        String course = waiting.course(Texts.language());
        String address = CourseAddress.edition(waiting.edition());
        Instant until = waiting.declineUntil();
        if (waiting.mine() == EnrolmentState.ASKED) {
            return new WaitingItem(
                            IconName.PEOPLE,
                            text("training.enrol.item.asked", course),
                            text(
                                    "training.enrol.item.asked.line",
                                    Formats.here().moment(waiting.next())),
                            address,
                            42)
                    .onMatter(address);
        }
        if (waiting.mine() == EnrolmentState.PLACED && until != null && until.isAfter(now)) {
            return new WaitingItem(
                            IconName.CHECK,
                            text("training.enrol.item.promoted", course),
                            text(
                                    "training.enrol.item.promoted.line",
                                    Formats.here().moment(until)),
                            address,
                            30)
                    .onMatter(address);
        }
        if (waiting.isOn(now)) {
            return goingOn(waiting, course);
        }
        LocalDate day = LocalDate.ofInstant(waiting.next(), Formats.ZONE);
        boolean today = day.equals(LocalDate.ofInstant(now, Formats.ZONE));
        String time = Formats.here().time(waiting.next());
        return new WaitingItem(
                        IconName.CALENDAR,
                        today
                                ? text("training.enrol.item.today", time, course)
                                : text(
                                        "training.enrol.item.session",
                                        course,
                                        Formats.here().dayOfWeek(day),
                                        time),
                        waiting.place().isEmpty() ? text("training.edition.online") : waiting.place(),
                        address,
                        today ? TODAY : SOON)
                .at(waiting.next());
    }

    private static WaitingItem goingOn(CourseWaiting waiting, String course) {
        String ends = Formats.here().time(waiting.ends());
        return waiting.gives()
                ? new WaitingItem(
                                IconName.CALENDAR,
                                text("training.enrol.item.now", course),
                                text("training.enrol.item.now.gives", ends),
                                SessionAddress.sheet(waiting.session()),
                                5)
                        .withButton(text("training.enrol.item.now.note"))
                : new WaitingItem(
                                IconName.CALENDAR,
                                text("training.enrol.item.now", course),
                                text("training.enrol.item.now.follows", ends),
                                SessionAddress.ENTER,
                                5)
                        .withButton(text("training.enrol.item.now.enter"));
    }
}
