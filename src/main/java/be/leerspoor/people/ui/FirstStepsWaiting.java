package be.leerspoor.people.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.FirstStep;
import be.leerspoor.people.FirstSteps;
import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.IconName;
import be.leerspoor.shell.ui.WaitingItem;
import be.leerspoor.shell.ui.WaitingItems;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an administrator of a new organisation does first, on the start page. */
@Component
class FirstStepsWaiting implements WaitingItems {

    private static final int FIRST = 10;

    private final FirstSteps steps;
    private final SignedIn signedIn;

    FirstStepsWaiting(FirstSteps steps, SignedIn signedIn) {
        this.steps = steps;
        this.signedIn = signedIn;
    }

    @Override
    public List<WaitingItem> items() {
        return signedIn.has(Role.ADMINISTRATOR)
                ? steps.open().stream().map(this::item).toList()
                : List.of();
    }

    private WaitingItem item(FirstStep step) {
        return new WaitingItem(
                        icon(step),
                        text(Texts.key("people.first", step)),
                        text(Texts.key("people.first.line", step)),
                        address(step),
                        FIRST)
                .orPutAway(text("people.first.skip"), () -> steps.done(step));
    }

    private static IconName icon(FirstStep step) {
        return switch (step) {
            case TEAMS -> IconName.TEAM;
            case PEOPLE -> IconName.PEOPLE;
            case READERS -> IconName.EYE;
            case TAGS, ROLES -> IconName.TAG;
        };
    }

    private static String address(FirstStep step) {
        return switch (step) {
            case TEAMS -> "administration/teams";
            case PEOPLE, READERS -> "administration/people";
            case TAGS -> "administration/tags";
            case ROLES -> "administration/roles";
        };
    }
}
