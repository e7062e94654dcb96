package be.leerspoor.demo;

import be.leerspoor.intervision.EnterResult;
import be.leerspoor.intervision.OwnWork;
import be.leerspoor.intervision.PromiseResult;
import be.leerspoor.intervision.Promises;
import be.leerspoor.intervision.Room;
import be.leerspoor.intervision.RoomScreen;
import be.leerspoor.intervision.RoomSeat;
import be.leerspoor.intervision.RoomViewer;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.SignedInPerson;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The simulated colleagues of practice rooms. Each comes in, looks on as any screen does, and does what is theirs to do
 * through the same services as a person would, until the newcomer has been gone for a while.
 */
class DemoFellows implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DemoFellows.class);

    /** How long they stay when the newcomer is not there. */
    static final Duration STAY = Duration.ofMinutes(2);

    /** How often they are heard; well within the time after which a screen counts as gone. */
    private static final Duration HEARD = Duration.ofSeconds(5);

    /** How long it takes at most until everyone who is asked to go is gone. */
    private static final Duration AWAY = Duration.ofSeconds(5);

    private final Set<Fellow> around = ConcurrentHashMap.newKeySet();
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final Promises promises;
    private final Room room;
    private final FellowDeeds deeds;
    private final HumanPause pause;
    private final Clock clock;

    DemoFellows(Promises promises, Room room, FellowDeeds deeds, HumanPause pause, Clock clock) {
        this.promises = promises;
        this.room = room;
        this.deeds = deeds;
        this.pause = pause;
        this.clock = clock;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(PracticeBegun begun) {
        begun.fellows().forEach(script -> {
            Fellow fellow = new Fellow(begun, script);
            around.add(fellow);
            executor.execute(fellow::takePart);
        });
    }

    /** Asks everyone to go. Nobody is interrupted: that could close the database under them. */
    @Override
    public void destroy() throws InterruptedException {
        around.forEach(Fellow::leave);
        executor.shutdown();
        executor.awaitTermination(AWAY.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** One colleague in one room. */
    private final class Fellow implements RoomViewer {

        private final PracticeBegun practice;
        private final FellowScript script;
        private final PersonId me;
        private final Semaphore news = new Semaphore(0);
        private final FellowMemory memory = new FellowMemory();
        private volatile @Nullable RoomScreen seen;
        private volatile boolean out;
        private Instant newcomerSeen;

        Fellow(PracticeBegun practice, FellowScript script) {
            this.practice = practice;
            this.script = script;
            this.me = Cast.person(script.person()).id();
            this.newcomerSeen = clock.instant();
        }

        void takePart() {
            // As on a request of theirs: who acts is who is signed in.
            SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                    new SignedInPerson(me.toString(), 0), null, List.of())));
            try {
                pause.take();
                if (!out
                        && promises.make(practice.group(), 1) instanceof PromiseResult.Made
                        && room.enter(practice.meeting()) instanceof EnterResult.Entered) {
                    stay();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (AccessDeniedException e) {
                LOG.debug("A practice room is gone");
            } catch (RuntimeException e) {
                LOG.warn(
                        "A simulated colleague left a practice room: {}",
                        e.getClass().getName());
            } finally {
                around.remove(this);
                SecurityContextHolder.clearContext();
            }
        }

        private void stay() throws InterruptedException {
            try (RoomSeat seat = room.join(practice.meeting(), this)) {
                while (!out && !isAlone()) {
                    seat.heard();
                    RoomScreen now = seen;
                    if (now == null || !act(now)) {
                        boolean changed = news.tryAcquire(HEARD.toMillis(), TimeUnit.MILLISECONDS);
                        if (changed) {
                            news.drainPermits();
                        }
                    }
                }
            }
        }

        /** Does one thing, if there is something to do; judged anew after the pause, when the room may have moved on. */
        private boolean act(RoomScreen now) throws InterruptedException {
            if (!deeds.hasSomethingToDo(now, memory)) {
                return false;
            }
            pause.take();
            RoomScreen then = out ? null : room.screen(practice.meeting()).orElse(null);
            if (then == null) {
                out = true;
                return false;
            }
            seen = then;
            return deeds.doNext(script, then, memory);
        }

        private boolean isAlone() {
            RoomScreen now = seen;
            Instant time = clock.instant();
            boolean here = now != null
                    && now.people().stream()
                            .anyMatch(someone -> someone.id().equals(practice.newcomer()) && someone.here());
            if (here) {
                newcomerSeen = time;
            }
            return newcomerSeen.plus(STAY).isBefore(time);
        }

        @Override
        public void show(RoomScreen screen, OwnWork own) {
            seen = screen;
            news.release();
        }

        @Override
        public void leave() {
            out = true;
            news.release();
        }
    }
}
