package be.leerspoor.survey.ui;

import be.leerspoor.survey.EditedQuestionnaire;
import be.leerspoor.survey.Question;
import be.leerspoor.survey.Questionnaire;
import be.leerspoor.survey.Scale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A questionnaire while somebody writes it: whatever they typed stays in it, also what cannot be kept yet. */
final class QuestionnaireDraft {

    private static final String NEW = "?";

    private final Questionnaire frame;
    private final WordsDraft name;
    private final WordsDraft lead;
    private final List<ScaleDraft> scales = new ArrayList<>();
    private final List<PageDraft> pages = new ArrayList<>();
    private final List<Scale> elsewhere;
    private Set<String> fixed;
    private int made;

    QuestionnaireDraft(EditedQuestionnaire edited) {
        frame = edited.desk().questionnaire();
        fixed = edited.fixed();
        elsewhere = edited.scales();
        name = new WordsDraft(frame.name());
        lead = new WordsDraft(frame.lead());
        frame.scales().forEach(scale -> scales.add(ScaleDraft.of(scale, scale.code())));
        frame.pages().forEach(page -> {
            PageDraft draft = new PageDraft(new WordsDraft(page.title()));
            page.questions()
                    .forEach(question -> draft.questions()
                            .add(QuestionDraft.of(question, code -> scale(code).orElse(null))));
            pages.add(draft);
        });
    }

    private Optional<ScaleDraft> scale(String code) {
        return scales.stream().filter(scale -> scale.code().equals(code)).findFirst();
    }

    WordsDraft name() {
        return name;
    }

    WordsDraft lead() {
        return lead;
    }

    List<ScaleDraft> scales() {
        return scales;
    }

    List<PageDraft> pages() {
        return pages;
    }

    /** Scales of other questionnaires. */
    List<Scale> elsewhere() {
        return elsewhere;
    }

    /** Whether this was asked before, so that its answers stay as they are. */
    boolean isFixed(QuestionDraft question) {
        return question.codes().anyMatch(fixed::contains);
    }

    boolean isFixed(PartDraft part) {
        return fixed.contains(part.code());
    }

    boolean isFixed(ScaleDraft scale) {
        return questions().anyMatch(question -> Objects.equals(question.scale(), scale) && isFixed(question));
    }

    boolean isUsed(ScaleDraft scale) {
        return questions().anyMatch(question -> Objects.equals(question.scale(), scale));
    }

    Stream<QuestionDraft> questions() {
        return pages.stream().flatMap(page -> page.questions().stream());
    }

    /** Moves a question one place up (-1) or down (1), into the page before or after where it stands at the edge. */
    void move(QuestionDraft question, int by) {
        for (int at = 0; at < pages.size(); at++) {
            List<QuestionDraft> list = pages.get(at).questions();
            int place = list.indexOf(question);
            if (place < 0) {
                continue;
            }
            if (place + by >= 0 && place + by < list.size()) {
                Collections.swap(list, place, place + by);
            } else if (at + by >= 0 && at + by < pages.size()) {
                List<QuestionDraft> next = pages.get(at + by).questions();
                list.remove(question);
                next.add(by > 0 ? 0 : next.size(), question);
            }
            return;
        }
    }

    /** Takes a question away. */
    void remove(QuestionDraft question) {
        pages.forEach(page -> page.questions().remove(question));
    }

    /** Something new, on the first scale there is if it needs one. */
    QuestionDraft newQuestion(QuestionDraft.Kind kind) {
        QuestionDraft question = new QuestionDraft(newCode(), kind);
        if (kind.hasScale()) {
            question.on(scales.isEmpty() ? usualScale() : scales.getFirst());
        }
        if (kind.hasParts()) {
            question.parts().add(newPart());
        }
        return question;
    }

    private ScaleDraft usualScale() {
        return elsewhere.stream()
                .filter(Scale::ordered)
                .findFirst()
                .map(this::takeOver)
                .orElseGet(this::newScale);
    }

    PartDraft newPart() {
        return new PartDraft(newCode(), new WordsDraft());
    }

    PageDraft newPage() {
        return new PageDraft(new WordsDraft());
    }

    ScaleDraft newScale() {
        ScaleDraft scale = new ScaleDraft(newCode(), true);
        scale.answers().add(newPart());
        scale.answers().add(newPart());
        scales.add(scale);
        return scale;
    }

    /** The same scale as elsewhere, under the same name if that is free here. */
    ScaleDraft takeOver(Scale scale) {
        ScaleDraft taken = ScaleDraft.of(scale, scale(scale.code()).isEmpty() ? scale.code() : newCode());
        scales.add(taken);
        return taken;
    }

    private String newCode() {
        made++;
        return NEW + made;
    }

    /** The first question of which words are missing. */
    Optional<QuestionDraft> firstIncomplete() {
        return questions()
                .filter(question -> question.needed().anyMatch(WordsDraft::isMissing))
                .findFirst();
    }

    /** Whether words are missing that cannot be left out. */
    boolean isIncomplete() {
        return Stream.of(
                        Stream.of(name, lead),
                        scales.stream()
                                .flatMap(scale -> scale.answers().stream().map(PartDraft::words)),
                        questions().flatMap(QuestionDraft::needed))
                .flatMap(each -> each)
                .anyMatch(WordsDraft::isMissing);
    }

    /** What is written, to be kept. */
    Questionnaire questionnaire() {
        return new Questionnaire(
                frame.code(),
                frame.kind(),
                frame.place(),
                name.words(),
                lead.words(),
                frame.languages(),
                scales.stream().map(ScaleDraft::scale).toList(),
                pages.stream()
                        .map(page -> new Questionnaire.Page(
                                page.title().isMissing() ? null : page.title().words(),
                                page.questions().stream()
                                        .map(QuestionDraft::question)
                                        .toList()))
                        .toList());
    }

    /** Takes the names for good that were given to what was new. */
    void name(EditedQuestionnaire kept) {
        Questionnaire now = kept.desk().questionnaire();
        fixed = kept.fixed();
        for (int place = 0; place < scales.size(); place++) {
            scales.get(place).name(now.scales().get(place));
        }
        List<Question> questions = now.questions().toList();
        List<QuestionDraft> drafts = questions().toList();
        for (int place = 0; place < drafts.size(); place++) {
            drafts.get(place).name(questions.get(place));
        }
    }
}
