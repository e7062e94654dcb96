package be.leerspoor.intervision.ui;

import be.leerspoor.intervision.MeetingState;
import be.leerspoor.intervision.Method;
import be.leerspoor.intervision.OwnWork;
import be.leerspoor.intervision.RoomScreen;
import be.leerspoor.intervision.Step;
import be.leerspoor.intervision.Way;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes the panel that belongs to where a room is. What it may need of the database was read before, so that a room that
 * goes on waits for nothing.
 *
 * @param tooLate is told what somebody typed that came after the step was over
 */
record Panels(RoomServices services, boolean mayBegin, List<Method> offered, String support, Consumer<String> tooLate) {

    StepPanel of(RoomScreen screen, OwnWork own) {
        if (screen.state() == MeetingState.PLANNED) {
            return new LobbyPanel(services, screen, mayBegin, offered);
        }
        return screen.step().map(step -> of(screen, step, own)).orElseGet(() -> new ClosedPanel(services, screen, own));
    }

    private StepPanel of(RoomScreen screen, Step step, OwnWork own) {
        return switch (step.block()) {
            case TALK, WRITE, REVEAL -> new WritePanel(services, screen, step, own, tooLate);
            case TURNS, READ ->
                // Over days nobody waits for a turn.
                screen.way() == Way.DAYS
                        ? new WritePanel(services, screen, step, own, tooLate)
                        : new TurnsPanel(services, screen, step, own, tooLate);
            case RATE -> new RatePanel(services, screen, step, own);
            case CASES -> new CasesPanel(services, screen, step, own, tooLate);
            case CHOOSE -> new ChoosePanel(services, screen, step, own);
            case SCALE -> new ScalePanel(services, screen, step, own);
            case LOOK_BACK -> new LookBackPanel(services);
            case AGREEMENTS -> new AgreementsPanel(services, screen, own.takeaway());
            case EVALUATION -> new EvaluationPanel(services, screen, support);
        };
    }
}
