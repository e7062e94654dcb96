package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Alphabet;
import be.leerspoor.people.Directory;
import be.leerspoor.people.PersonId;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.Unfolding;
import be.leerspoor.survey.Answers;
import be.leerspoor.survey.Item;
import be.leerspoor.survey.NamedAnswers;
import be.leerspoor.survey.Questionnaire;
import be.leerspoor.survey.Scale;
import be.leerspoor.survey.WaveId;
import be.leerspoor.survey.Waves;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;

/** What people answered with their name, for who made the wave; read once that person wants to. */
final class NamedAnswersPart extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final transient Waves waves;
    private final transient Directory directory;
    private final transient WaveId wave;
    private final transient Questionnaire questionnaire;
    private final Div list = new Div();

    NamedAnswersPart(Waves waves, Directory directory, WaveId wave, Questionnaire questionnaire) {
        this.waves = waves;
        this.directory = directory;
        this.wave = wave;
        this.questionnaire = questionnaire;
        list.addClassName("stack-tight");
        getContent()
                .add(Card.titled(
                        text("survey.named.title"),
                        new Paragraph(text("survey.named.lead")),
                        new Unfolding(text("survey.named.show"), list).whenOpened(this::show)));
    }

    private void show() {
        List<NamedAnswers> answers = waves.named(wave);
        Map<PersonId, String> names =
                directory.names(answers.stream().map(NamedAnswers::person).toList());
        if (answers.isEmpty()) {
            list.add(new EmptyPlace(text("survey.named.none")));
        }
        Alphabet.sorted(answers, each -> names.getOrDefault(each.person(), ""))
                .forEach(each ->
                        list.add(new Unfolding(names.getOrDefault(each.person(), ""), answers(each.answers()))));
    }

    private DescriptionList answers(Answers answers) {
        DescriptionList given = new DescriptionList();
        given.addClassName("facts");
        for (Item item : questionnaire.items()) {
            String answer = answers.byItem().get(item.code());
            if (answer != null) {
                given.add(
                        new DescriptionList.Term(DeskWords.read(item.words())),
                        new DescriptionList.Description(item.scale()
                                .flatMap(scale -> scale.options().stream()
                                        .filter(option -> option.code().equals(answer))
                                        .findFirst())
                                .map(Scale.Option::words)
                                .map(DeskWords::read)
                                .orElse(answer)));
            }
        }
        return given;
    }
}
