package be.leerspoor.stories.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.casereview.HarvestText;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.FormResult;
import be.leerspoor.privacy.ui.AutosavedField;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.Prose;
import be.leerspoor.shell.ui.Readers;
import be.leerspoor.shell.ui.ReadersLine;
import be.leerspoor.shell.ui.ReadingColumn;
import be.leerspoor.shell.ui.SavedLine;
import be.leerspoor.stories.Desks;
import be.leerspoor.stories.Drafting;
import be.leerspoor.stories.Harvest;
import be.leerspoor.stories.Stories;
import be.leerspoor.stories.StoryDraft;
import be.leerspoor.stories.StoryField;
import be.leerspoor.stories.StoryId;
import be.leerspoor.stories.StoryPage;
import be.leerspoor.stories.SubmitResult;
import be.leerspoor.stories.Tags;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writing a story, with the review it is harvested from beside it; every field keeps itself. */
@Route(value = "stories/:" + StoryPageAddress.PARAMETER + "/edit", layout = MainLayout.class)
@PermitAll
class WriteStoryView extends Div implements BeforeEnterObserver {

    private final transient Drafting drafting;
    private final transient Harvest harvest;
    private final transient Stories stories;
    private final transient Tags tags;
    private final transient Desks desks;
    private final transient Clock clock;
    private final List<AutosavedField> fields = new ArrayList<>();
    private final Div message = new Div();

    WriteStoryView(Drafting drafting, Harvest harvest, Stories stories, Tags tags, Desks desks, Clock clock) {
        this.drafting = drafting;
        this.harvest = harvest;
        this.stories = stories;
        this.tags = tags;
        this.desks = desks;
        this.clock = clock;
        addClassNames("page", "page-story-writing");
        message.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<StoryId> story = StoryPageAddress.in(event.getRouteParameters());
        Optional<StoryDraft> draft = story.flatMap(drafting::draft);
        if (draft.isPresent()) {
            show(draft.get());
        } else if (story.flatMap(stories::story).filter(StoryPage::mine).isPresent()) {
            event.forwardTo(StoryPageAddress.read(story.get()));
        } else {
            // Confidential: a draft of somebody else answers exactly as one that does not exist.
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(StoryDraft draft) {
        removeAll();
        fields.clear();
        message.removeAll();
        SavedLine saved = new SavedLine();
        for (StoryField field : StoryField.values()) {
            fields.add(field(draft, field, saved));
        }
        TagFields tagFields = new TagFields(draft, tags.all(), drafting, saved, clock);
        ReadingColumn column = new ReadingColumn();
        draft.remark().ifPresent(remark -> {
            column.add(Notice.attention(text("stories.write.remark")).with(new Prose(remark)));
            desks.decisionSeen(draft.id());
        });
        fields.forEach(column::add);
        column.add(
                Card.titled(text("stories.write.tags"), new Paragraph(text("stories.write.tags.sentence")), tagFields),
                message,
                Actions.row(
                        Actions.primary(text("stories.write.submit"), () -> handIn(draft.id(), tagFields)),
                        Actions.secondaryLink(text("stories.write.look"), StoryPageAddress.read(draft.id()))),
                explanation());
        harvest.beside(draft).ifPresent(review -> column.withSide(beside(review)));
        add(
                new PageHead(text("stories.write.title"), text("stories.write.sentence"))
                        .withLine(new ReadersLine(Readers.ONLY_ME, text("stories.page.readers.only-me")), saved),
                column);
    }

    private AutosavedField field(StoryDraft draft, StoryField field, SavedLine saved) {
        String label = text(Texts.key("stories.write.field", field));
        String help = text(Texts.key("stories.write.help", field));
        AutosavedField.Saver saver = (typed, basedOn) -> drafting.save(draft.id(), field, typed, basedOn);
        String kept = draft.text().of(field);
        AutosavedField input = field == StoryField.TITLE
                ? AutosavedField.line(label, help, kept, draft.version(field), saved, saver)
                : AutosavedField.area(label, help, kept, draft.version(field), saved, saver);
        input.upTo(field.limit());
        input.getElement().getClassList().add("story-field-" + field.key());
        if (draft.marks() instanceof FormResult.Storable marks) {
            input.marked(marks.text(field.key()), marks.findings(field.key()));
        }
        return input;
    }

    private static Card beside(HarvestText review) {
        Card card = Card.titled(text("stories.write.review"), new Paragraph(text("stories.write.review.sentence")));
        H3 title = new H3(review.title());
        title.addClassName("question-heading");
        card.add(title);
        review.passages().forEach(passage -> {
            H3 question = new H3(passage.question());
            question.addClassName("question-heading");
            card.add(question, new Prose(passage.answer()));
        });
        return card;
    }

    private static Paragraph explanation() {
        Paragraph words = new Paragraph(text("stories.write.submit.consequence"));
        words.addClassName("muted");
        return words;
    }

    /** Asks first when colleagues could hardly find it by its tags: having none may be an oversight. */
    private void handIn(StoryId story, TagFields tagFields) {
        if (!allKept()) {
            return;
        }
        if (drafting.draft(story).filter(StoryDraft::lacksOnlyTags).isEmpty()) {
            submit(story, Confirmation.none());
            return;
        }
        message.add(Notice.attention(text("stories.write.no-tags"))
                .with(Actions.row(
                        Actions.secondary(text("stories.write.no-tags.choose"), tagFields::focus),
                        Actions.quiet(
                                text("stories.write.no-tags.submit"), () -> submit(story, Confirmation.none())))));
    }

    /** Keeps what was typed a moment ago and may still be on its way; says so when it could not. */
    private boolean allKept() {
        message.removeAll();
        boolean kept = fields.stream().map(AutosavedField::save).reduce(true, Boolean::logicalAnd);
        if (!kept) {
            message.add(Notice.attention(text("stories.write.not-kept")));
        }
        return kept;
    }

    private void submit(StoryId story, Confirmation confirmation) {
        if (!allKept()) {
            return;
        }
        switch (drafting.submit(story, confirmation)) {
            case SubmitResult.Submitted _ -> getUI().ifPresent(ui -> ui.navigate(StoryPageAddress.read(story)));
            case SubmitResult.Incomplete(var missing) ->
                message.add(Notice.attention(text(
                        "stories.write.incomplete",
                        missing.stream()
                                .sorted(Comparator.naturalOrder())
                                .map(field -> text(Texts.key("stories.write.field", field)))
                                .collect(Collectors.joining(", ")))));
            case SubmitResult.ToConfirm(var open) -> {
                MarksCard marks = new MarksCard();
                marks.show(open);
                message.add(
                        marks,
                        Actions.row(Actions.secondary(
                                text("stories.write.submit.confirmed"), () -> submit(story, marks.confirmation()))));
            }
            case SubmitResult.Refused _ -> message.add(Notice.attention(text("stories.write.refused")));
            case SubmitResult.ChangedMeanwhile _ -> message.add(Notice.attention(text("stories.write.meanwhile")));
            case SubmitResult.NoDraft _ -> message.add(Notice.attention(text("stories.write.closed")));
        }
    }
}
