package be.leerspoor.notice;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the signed-in person gets mail about each kind of notice. */
@Service
@ForStaff
public class Wishes {

    private final NoticeKinds kinds;
    private final KeptWishes wishes;
    private final SignedIn signedIn;
    private final Clock clock;

    Wishes(NoticeKinds kinds, KeptWishes wishes, SignedIn signedIn, Clock clock) {
        this.kinds = kinds;
        this.wishes = wishes;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Every kind there is, with what was chosen or is usual. */
    public List<KindWish> mine() {
        return wishes.of(signedIn.actor().id()).entrySet().stream()
                .map(each -> new KindWish(each.getKey(), each.getValue()))
                .toList();
    }

    /** Chooses for one kind; holds at once, also for mails that wait. */
    @Transactional
    public WishResult choose(String kind, Wish wish) {
        if (kinds.find(kind).filter(known -> known.choices().contains(wish)).isEmpty()) {
            return new WishResult.NotOffered();
        }
        wishes.keep(signedIn.actor().id(), kind, wish);
        return new WishResult.Kept(clock.instant());
    }
}
