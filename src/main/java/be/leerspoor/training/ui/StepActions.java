package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.training.MyPath;
import be.leerspoor.training.MyPlace;
import be.leerspoor.training.Requirement;
import be.leerspoor.training.StepState;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where one goes to do what a step asks. */
final class StepActions {

    private StepActions() {}

    /** A row with one link for each thing it asks; empty where nothing is left to be done elsewhere. */
    static Optional<Div> of(MyPath.MyStep step, List<MyPlace> places) {
        if (step.state().counts() && step.state() != StepState.TO_RENEW) {
            return Optional.empty();
        }
        Optional<MyPlace> place = MyPlace.in(places, step.step());
        Div row = Actions.row();
        step.step().requirements().stream()
                .flatMap(requirement -> link(requirement, place).stream())
                // Two kinds of conversation are noted on one page.
                .collect(Collectors.toMap(Anchor::getText, link -> link, (one, _) -> one, LinkedHashMap::new))
                .values()
                .forEach(row::add);
        return row.getComponentCount() == 0 ? Optional.empty() : Optional.of(row);
    }

    private static Optional<Anchor> link(Requirement requirement, Optional<MyPlace> place) {
        return switch (requirement.kind()) {
            case COURSE ->
                place.filter(mine -> mine.course().equals(requirement.course()))
                        .map(mine -> Actions.secondaryLink(words(mine), CourseAddress.edition(mine.edition())))
                        .or(() -> to("training.step.go.course", TrainingAddress.COURSES));
            case INTERVISION, FACILITATION -> to("training.step.go.intervision", "intervision");
            case COACHING, SUPERVISION, CONVERSATION -> to("training.conversation.go", TrainingAddress.CONVERSATIONS);
            case GROUP_SUPERVISION -> to("training.conversation.go.group", TrainingAddress.CONVERSATIONS);
            case OBSERVATION -> to("training.observation.go", TrainingAddress.CONVERSATIONS);
            case REVIEW -> to("training.step.go.review", "reviews/new");
            case RESPONSE -> to("training.step.go.response", "reviews");
            case STORY -> to("training.step.go.story", "stories/new");
            case STORY_USE -> to("training.step.go.use", "stories");
            case READING ->
                Optional.ofNullable(requirement.link())
                        .filter(link -> !link.isEmpty())
                        .map(StepActions::reading);
            // Asked on the step itself.
            case CONFIRMATION -> Optional.empty();
        };
    }

    /** "Ingeschreven voor 7 januari 2027". */
    static String words(MyPlace place) {
        String day = Formats.here().longDay(place.begins());
        return place.isCertain() ? text("training.step.placed", day) : text("training.step.waiting", day);
    }

    private static Anchor reading(String link) {
        boolean elsewhere = link.startsWith("https:");
        Anchor anchor = Actions.secondaryLink(
                text(elsewhere ? "training.step.go.reading.tab" : "training.step.go.reading"), link);
        if (elsewhere) {
            anchor.setRouterIgnore(true);
            anchor.setTarget("_blank");
            anchor.getElement().setAttribute("rel", "noopener noreferrer");
        }
        return anchor;
    }

    private static Optional<Anchor> to(String key, String address) {
        return Optional.of(Actions.secondaryLink(text(key), address));
    }
}
