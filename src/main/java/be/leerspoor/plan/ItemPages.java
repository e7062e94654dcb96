package be.leerspoor.plan;

import be.leerspoor.people.Actor;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens an item of the plan: read by everyone, as far as it is theirs to see. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class ItemPages {

    private final PlanFrameRepository frames;
    private final PlanItemRepository items;
    private final SignedIn signedIn;
    private final Clock clock;

    ItemPages(PlanFrameRepository frames, PlanItemRepository items, SignedIn signedIn, Clock clock) {
        this.frames = frames;
        this.items = items;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** An item in the plan as it is, in two statements; empty for who may not see it. */
    public Optional<ItemPage> page(ItemId item) {
        Actor me = signedIn.actor();
        Instant now = clock.instant();
        return frames.knownAt(now).flatMap(frame -> {
            PlanItemRepository.Opened opened = items.opened(item, now, me);
            PlanItemRepository.Found past = opened.past();
            PlanItemRepository.Found plan = opened.plan();
            return past.items().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ItemPage(
                            new PlanDesk(
                                    new PlanAsKnown(
                                            frame,
                                            KnownOn.now().today(clock),
                                            plan.items(),
                                            plan.slips(),
                                            plan.names(),
                                            plan.regions()),
                                    PlanRights.of(me)),
                            new ItemHistory(past.items(), past.names(), past.regions())));
        });
    }
}
