package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.ComingMeeting;
import be.leerspoor.intervision.GroupAgreement;
import be.leerspoor.intervision.Groups;
import be.leerspoor.intervision.MeetingState;
import be.leerspoor.intervision.MyGroup;
import be.leerspoor.intervision.Way;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.IconName;
import be.leerspoor.shell.ui.StartContribution;
import be.leerspoor.shell.ui.WaitingItem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Promises to make, and meetings and own agreements of the next seven days, on the start page. */
@Component
class GroupsOnStart implements StartContribution {

    private static final int DAYS_AHEAD = 7;
    private static final int MOST = 5;

    private final Groups groups;
    private final Clock clock;

    GroupsOnStart(Groups groups, Clock clock) {
        this.groups = groups;
        this.clock = clock;
    }

    @Override
    public Contribution now() {
        List<MyGroup> mine = groups.mine();
        return new Contribution(items(mine), Optional.empty());
    }

    private List<WaitingItem> items(List<MyGroup> mine) {
        List<WaitingItem> items = new ArrayList<>();
        List<MyGroup> inOrder = mine.stream()
                .sorted(Comparator.comparing(
                        group -> group.next().map(ComingMeeting::startsAt).orElse(Instant.MAX)))
                .toList();
        for (MyGroup group : inOrder) {
            group.minutes().forEach(minutes -> items.add(minutes(group, minutes)));
            if (group.closed()) {
                continue;
            }
            if (!group.promised()) {
                items.add(promise(group));
            }
            group.mine().stream()
                    .filter(agreement -> isNear(agreement.dueOn()))
                    .forEach(agreement -> items.add(agreement(group, agreement)));
            group.next()
                    .filter(meeting -> isNear(LocalDate.ofInstant(meeting.startsAt(), Formats.ZONE)))
                    .ifPresent(meeting -> items.add(meeting(group, meeting)));
        }
        return items.stream()
                .sorted(Comparator.comparingInt(WaitingItem::order))
                .limit(MOST)
                .toList();
    }

    private static WaitingItem promise(MyGroup group) {
        return new WaitingItem(
                        IconName.LOCK,
                        text("intervision.promise.waiting"),
                        text("intervision.promise.waiting.line", group.name()),
                        GroupAddress.page(group.id()),
                        40)
                .about(ClosedGroups.subject(group.id()));
    }

    private static WaitingItem minutes(MyGroup group, MyGroup.OfferedMinutes minutes) {
        return new WaitingItem(
                        IconName.CHECK,
                        text("intervision.minutes.waiting", group.name()),
                        text("intervision.minutes.waiting.line", Formats.here().longDay(minutes.heldOn())),
                        RoomAddress.minutes(minutes.meeting()),
                        45)
                .about(ClosedGroups.subject(group.id()));
    }

    private WaitingItem meeting(MyGroup group, ComingMeeting meeting) {
        if (meeting.way() == Way.DAYS && meeting.state() == MeetingState.RUNNING) {
            return new WaitingItem(
                            IconName.ROOM,
                            text("intervision.dates.waiting.days", group.name()),
                            text("intervision.dates.waiting.days.line"),
                            RoomAddress.room(meeting.id()),
                            20)
                    .withButton(text("intervision.waiting.enter"))
                    .about(ClosedGroups.subject(group.id()));
        }
        boolean today = GroupWords.isToday(meeting.startsAt(), clock);
        WaitingItem item = new WaitingItem(
                        IconName.ROOM,
                        text("intervision.dates.waiting", GroupWords.soon(meeting.startsAt(), clock), group.name()),
                        meeting.withoutMe() ? text("intervision.dates.without-me") : GroupWords.details(meeting),
                        today ? RoomAddress.room(meeting.id()) : GroupAddress.page(group.id()),
                        today ? 10 : 60)
                .at(meeting.startsAt())
                .about(ClosedGroups.subject(group.id()));
        return today && !meeting.withoutMe() ? item.withButton(text("intervision.waiting.enter")) : item;
    }

    private static WaitingItem agreement(MyGroup group, GroupAgreement agreement) {
        return new WaitingItem(
                        IconName.CHECK,
                        text("intervision.waiting.agreement", agreement.what()),
                        text(
                                "intervision.waiting.agreement.line",
                                group.name(),
                                Formats.here().longDay(agreement.dueOn())),
                        "intervision/agreements",
                        50)
                .about(ClosedGroups.subject(group.id()));
    }

    private boolean isNear(LocalDate day) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(clock.instant(), Formats.ZONE), day) <= DAYS_AHEAD;
    }
}
