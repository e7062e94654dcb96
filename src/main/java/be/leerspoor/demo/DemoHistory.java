package be.leerspoor.demo;

import be.leerspoor.demo.DemoIntervisionRepository.Past;
import be.leerspoor.demo.DemoIntervisionRepository.PastAgreement;
import be.leerspoor.intervision.AgreementId;
import be.leerspoor.intervision.Attended;
import be.leerspoor.intervision.GroupId;
import be.leerspoor.intervision.MeetingId;
import be.leerspoor.intervision.Method;
import be.leerspoor.intervision.Methods;
import be.leerspoor.people.PersonId;
import be.leerspoor.shell.Formats;
import java.time.Duration;
import java.time.Instant;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The meetings of long ago: who was there, who presented, what it was about and, here and there, what came of it. */
class DemoHistory {

    private static final List<String> METHODS =
            List.of("solution-focused", "incident-short", "solution-focused", "reflecting-team", "incident-short");
    private static final List<String> THEMES = List.of(
            "safety-plan",
            "danger-statement",
            "voice-of-the-child",
            "network",
            "cooperation",
            "separation",
            "violence",
            "partners",
            "own-position",
            "load");

    private final DemoIntervisionRepository repository;
    private final Methods methods;
    private final ActingAs acting;

    DemoHistory(DemoIntervisionRepository repository, Methods methods, ActingAs acting) {
        this.repository = repository;
        this.methods = methods;
        this.acting = acting;
    }

    /** Writes the meetings of a group that are not told in full. */
    void write(GroupId group, GroupScript script, GroupCalendar calendar) {
        // The same history on every machine.
        Random random = new Random(script.key().hashCode());
        int told = script.meetings().stream()
                .mapToInt(GroupScript.Held::back)
                .max()
                .orElse(0);
        List<Past> meetings = new ArrayList<>();
        for (int back = calendar.meetings(); back > told; back--) {
            Instant start = calendar.start(back);
            // In July everybody is away in turn.
            if (start.atZone(Formats.ZONE).getMonth() != Month.JULY) {
                meetings.add(meeting(script, back, start, random));
            }
        }
        repository.write(
                group, Duration.ofMinutes(script.minutes()), script.place(), meetings, agreements(script, meetings));
    }

    private Past meeting(GroupScript script, int back, Instant start, Random random) {
        Map<PersonId, Attended> attendance = new LinkedHashMap<>();
        List<PersonId> came = new ArrayList<>();
        for (String member : script.members()) {
            Attended fact = fact(random.nextInt(100));
            PersonId person = Cast.person(member).id();
            attendance.put(person, fact);
            if (fact == Attended.PRESENT) {
                came.add(person);
            }
        }
        PersonId facilitator = Cast.person(script.facilitators().getFirst()).id();
        attendance.put(facilitator, Attended.PRESENT);
        PersonId presenter = came.isEmpty() ? facilitator : came.get(random.nextInt(came.size()));
        return new Past(
                new MeetingId(Cast.id("meeting", script.key() + ":" + back)),
                start,
                method(script, METHODS.get(random.nextInt(METHODS.size()))),
                facilitator,
                presenter,
                THEMES.get(random.nextInt(THEMES.size())),
                attendance);
    }

    private static Attended fact(int percent) {
        if (percent < 82) {
            return Attended.PRESENT;
        }
        return percent < 95 ? Attended.EXCUSED : Attended.ABSENT;
    }

    private Method method(GroupScript script, String code) {
        return acting.person(
                script.trainer(), acting.now(), () -> methods.newest(code).orElseThrow());
    }

    /** Spread over the two years; what became of it was told in the first meeting after to which its owner came. */
    private static List<PastAgreement> agreements(GroupScript script, List<Past> meetings) {
        List<PastAgreement> agreements = new ArrayList<>();
        int between = meetings.size() / (script.chains().size() + 1);
        for (int i = 0; i < script.chains().size(); i++) {
            GroupScript.Chain chain = script.chains().get(i);
            int place = (i + 1) * between - 1;
            Past made = meetings.get(place);
            Past told = meetings.subList(place + 1, meetings.size()).stream()
                    .filter(later -> later.attendance().get(made.presenter()) == Attended.PRESENT)
                    .findFirst()
                    .orElseThrow();
            agreements.add(new PastAgreement(
                    new AgreementId(Cast.id("agreement", script.key() + ":" + i)),
                    made,
                    chain.what(),
                    chain.kind(),
                    chain.news(),
                    told));
        }
        return agreements;
    }
}
