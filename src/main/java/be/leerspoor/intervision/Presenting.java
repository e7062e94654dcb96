package be.leerspoor.intervision;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose question a meeting takes up: the group decides, and whoever facilitates notes it. Anyone else is refused with {@link
 * org.springframework.security.access.AccessDeniedException}.
 */
@Service
@ForStaff
@Transactional
public class Presenting {

    private final RoomGuard guard;
    private final MoveRepository moves;
    private final ApplicationEventPublisher events;

    Presenting(RoomGuard guard, MoveRepository moves, ApplicationEventPublisher events) {
        this.guard = guard;
        this.moves = moves;
        this.events = events;
    }

    /** Takes up the question the group decided on: whoever brought it presents. False when it does not wait any more. */
    public boolean takeUp(MeetingId meeting, CaseId brought) {
        RoomGuard.Scene scene = guard.lock(meeting).requireFacilitator();
        return scene.state().cases().stream()
                .filter(each -> each.id().equals(brought))
                .filter(each -> scene.state().isIn(each.author()))
                // Its author may have taken it back just now.
                .filter(each -> isChosen(scene, brought) || moves.takeUp(brought))
                .anyMatch(each -> presents(scene, each.author(), brought));
    }

    /** Lets somebody present without a question that was written down; false when they are not in the room. */
    public boolean letPresent(MeetingId meeting, PersonId presenter) {
        RoomGuard.Scene scene = guard.lock(meeting).requireFacilitator();
        return scene.state().isIn(presenter) && presents(scene, presenter, null);
    }

    private static boolean isChosen(RoomGuard.Scene scene, CaseId brought) {
        return brought.equals(scene.state().head().chosenCase());
    }

    private boolean presents(RoomGuard.Scene scene, PersonId presenter, @Nullable CaseId brought) {
        CaseId before = scene.state().head().chosenCase();
        if (before != null && !before.equals(brought)) {
            moves.layBack(before);
        }
        moves.present(scene.meeting(), presenter, brought);
        events.publishEvent(new RoomChanged(scene.meeting()));
        return true;
    }
}
