package be.leerspoor.training.ui;

import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.StartSection;
import be.leerspoor.training.Learning;
import be.leerspoor.training.MyPath;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What my paths ask next, on the start page. */
@org.springframework.stereotype.Component
class LearningSection implements StartSection {

    private static final int MOST = 3;

    private final Learning learning;
    private final Clock clock;

    LearningSection(Learning learning, Clock clock) {
        this.learning = learning;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String titleKey() {
        return "training.start.title";
    }

    @Override
    public Optional<Component> content() {
        List<MyPath> going = learning.mine().stream()
                .filter(path -> !path.isDone())
                .limit(MOST)
                .toList();
        return going.isEmpty()
                ? Optional.empty()
                : Optional.of(new Rows(going.stream().map(this::row).toList()));
    }

    private RowLink row(MyPath path) {
        return new RowLink(
                        path.path().name(Texts.language()),
                        PathWords.progress(path, LocalDate.now(clock)),
                        TrainingAddress.path(path.path().code()))
                .withMore(
                        new PathProgress(path.done(), path.steps().size()),
                        path.next()
                                .map(next -> new Paragraph(Texts.text(
                                        "training.path.next", next.step().name(Texts.language()))))
                                .orElseGet(Paragraph::new));
    }
}
