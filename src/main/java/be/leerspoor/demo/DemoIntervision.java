package be.leerspoor.demo;

import be.leerspoor.demo.Cast.CastRegion;
import be.leerspoor.intervision.Absence;
import be.leerspoor.intervision.GroupCare;
import be.leerspoor.intervision.GroupDraft;
import be.leerspoor.intervision.GroupId;
import be.leerspoor.intervision.GroupResult;
import be.leerspoor.intervision.HouseTextKind;
import be.leerspoor.intervision.HouseTexts;
import be.leerspoor.intervision.MeetingDraft;
import be.leerspoor.intervision.MeetingId;
import be.leerspoor.intervision.PlanResult;
import be.leerspoor.intervision.Planning;
import be.leerspoor.intervision.PromiseResult;
import be.leerspoor.intervision.Promises;
import be.leerspoor.intervision.Rhythm;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.RegionId;
import be.leerspoor.shell.Texts;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sets up the groups of the demo and lets them meet for two years, up to the meeting that comes next. */
class DemoIntervision {

    private static final LocalTime BEFORE_WORK = LocalTime.of(8, 20);

    private final GroupCare care;
    private final Promises promises;
    private final HouseTexts texts;
    private final Planning planning;
    private final Absence absence;
    private final DemoHistory history;
    private final DemoMeetings meetings;
    private final ActingAs acting;

    DemoIntervision(
            GroupCare care,
            Promises promises,
            HouseTexts texts,
            Planning planning,
            Absence absence,
            DemoHistory history,
            DemoMeetings meetings,
            ActingAs acting) {
        this.care = care;
        this.promises = promises;
        this.texts = texts;
        this.planning = planning;
        this.absence = absence;
        this.history = history;
        this.meetings = meetings;
        this.acting = acting;
    }

    /** Brings all groups about, and everything that happened in them. */
    void create() {
        GroupScript.all().forEach(this::create);
    }

    private void create(GroupScript script) {
        GroupCalendar calendar = GroupCalendar.of(script, acting.now());
        GroupId group = setUp(script, calendar);
        history.write(group, script, calendar);
        meetings.hold(group, script, calendar);
        planNext(group, script, calendar);
    }

    private GroupId setUp(GroupScript script, GroupCalendar calendar) {
        GroupDraft draft =
                new GroupDraft(script.name(), script.purpose(), region(script), script.place(), "", script.minutes());
        String promise = text(script, calendar);
        GroupId group = Went.as(
                        GroupResult.Made.class,
                        acting.person(
                                script.trainer(),
                                calendar.founded(),
                                () -> care.create(
                                        draft, people(script.everyone()), people(script.facilitators()), promise)))
                .group();
        Instant moment = calendar.founded();
        for (String member : script.everyone()) {
            moment = moment.plusSeconds(2_400);
            Went.as(PromiseResult.Made.class, acting.person(member, moment, () -> promises.make(group, 1)));
        }
        acting.person(script.trainer(), moment, () -> {
            planning.keepRhythm(group, new Rhythm(script.everyWeeks(), calendar.first(), script.at()));
            return group;
        });
        return group;
    }

    private String text(GroupScript script, GroupCalendar calendar) {
        return acting.person(
                script.trainer(),
                calendar.founded(),
                () -> texts.text(HouseTextKind.PROMISE, Texts.DUTCH).body());
    }

    private void planNext(GroupId group, GroupScript script, GroupCalendar calendar) {
        GroupScript.Coming coming = script.coming();
        MeetingDraft draft =
                new MeetingDraft(coming.way(), script.minutes(), script.place(), "", Optional.of(coming.method()));
        MeetingId meeting = Went.as(
                        PlanResult.Planned.class,
                        acting.person(
                                script.facilitators().getFirst(),
                                new Moment(12, BEFORE_WORK),
                                () -> planning.plan(group, Set.of(calendar.coming()), draft)))
                .meetings()
                .getFirst();
        script.questions()
                .forEach(question -> meetings.bring(
                        group, question, new Moment(question.days(), LocalTime.of(16, 10)).before(acting.now())));
        coming.excused()
                .forEach(person ->
                        Went.well(acting.person(person, new Moment(1, BEFORE_WORK), () -> absence.announce(meeting))));
    }

    private static @Nullable RegionId region(GroupScript script) {
        return script.region()
                .map(name -> Cast.regions().stream()
                        .filter(region -> region.name().equals(name))
                        .findFirst()
                        .orElseThrow())
                .map(CastRegion::id)
                .orElse(null);
    }

    private static Set<PersonId> people(Collection<String> userNames) {
        return userNames.stream().map(userName -> Cast.person(userName).id()).collect(Collectors.toSet());
    }
}
