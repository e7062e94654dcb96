package be.leerspoor.training.ui;

import be.leerspoor.shell.ui.OpenPages;
import be.leerspoor.training.ObservationTakenBack;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Takes what was given back off the screen of who read it, when it is taken back. */
@Component
class ClosedObservations {

    private final OpenPages openPages;

    ClosedObservations(OpenPages openPages) {
        this.openPages = openPages;
    }

    @TransactionalEventListener
    void on(ObservationTakenBack taken) {
        openPages.judgeAgain(subject(taken.observation()));
    }

    static String subject(UUID observation) {
        return "observation:" + observation;
    }
}
