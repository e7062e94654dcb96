package be.leerspoor.intervision;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.people.PersonId;
import be.leerspoor.privacy.Confirmation;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;

/** What tests of groups do again and again, through the services. */
@TestComponent
public class PeerGroups {

    /** The promise of every group made here. */
    public static final String PROMISE = "Wat we hier bespreken, blijft onder ons.";

    private final GroupCare care;
    private final Planning planning;
    private final Promises promises;
    private final Intake intake;

    PeerGroups(GroupCare care, Planning planning, Promises promises, Intake intake) {
        this.care = care;
        this.planning = planning;
        this.promises = promises;
        this.intake = intake;
    }

    /** A group in the care of chaima, who is not in it; the first of these people facilitates, and all of them promised. */
    public GroupId group(String name, String facilitator, String... others) {
        return group(draft(name), facilitator, others);
    }

    /** As {@link #group(String, String, String...)}, with other details. */
    public GroupId group(GroupDraft draft, String facilitator, String... others) {
        GroupId group = unpromised(draft, facilitator, others);
        promise(group, facilitator);
        promise(group, others);
        return group;
    }

    /** As {@link #group(String, String, String...)}, in which nobody promised yet. */
    public GroupId unpromised(String name, String facilitator, String... others) {
        return unpromised(draft(name), facilitator, others);
    }

    private GroupId unpromised(GroupDraft draft, String facilitator, String... others) {
        Set<PersonId> members = new HashSet<>(people(others));
        members.add(person(facilitator));
        GroupResult result =
                As.person("chaima", () -> care.create(draft, members, Set.of(person(facilitator)), PROMISE));
        assertThat(result).isInstanceOf(GroupResult.Made.class);
        return ((GroupResult.Made) result).group();
    }

    /** Details of a group without a region. */
    public static GroupDraft draft(String name) {
        return new GroupDraft(
                name,
                "Samen nadenken over wat moeilijk loopt.",
                null,
                "Gent, zaal 2",
                "https://meet.example/noord",
                90);
    }

    /** A meeting at a moment of the clock on the wall, planned by chaima. */
    public MeetingId meeting(GroupId group, LocalDateTime start) {
        return meeting(group, start, Optional.empty());
    }

    /** A meeting for which a method was thought of. */
    public MeetingId meeting(GroupId group, LocalDateTime start, Optional<String> method) {
        MeetingDraft draft = new MeetingDraft(Way.LIVE, 90, "Gent, zaal 2", "", method);
        PlanResult result = As.person("chaima", () -> planning.plan(group, Set.of(start), draft));
        assertThat(result).isInstanceOf(PlanResult.Planned.class);
        return ((PlanResult.Planned) result).meetings().getFirst();
    }

    /** Makes the first promise of a group for these people. */
    public void promise(GroupId group, String... people) {
        for (String person : people) {
            assertThat(As.person(person, () -> promises.make(group, 1))).isInstanceOf(PromiseResult.Made.class);
        }
    }

    /** Brings a question for the signed-in person. */
    public CaseId question(GroupId group, String question) {
        CaseResult result = intake.bring(group, question, Urgency.SOON, Optional.empty(), Confirmation.none());
        assertThat(result).isInstanceOf(CaseResult.Brought.class);
        return ((CaseResult.Brought) result).question();
    }

    /** Somebody of the cast. */
    public static PersonId person(String userName) {
        return Cast.person(userName).id();
    }

    /** Several of the cast. */
    public static Set<PersonId> people(String... userNames) {
        return Arrays.stream(userNames).map(PeerGroups::person).collect(Collectors.toSet());
    }

    /** What the members of today are called by first name. */
    public static List<String> firstNames(List<GroupMember> members) {
        return members.stream().map(member -> member.name().split(" ")[0]).toList();
    }
}
