package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.survey.CountDraft;
import be.leerspoor.survey.Item;
import be.leerspoor.survey.Question;
import be.leerspoor.survey.Questionnaire;
import be.leerspoor.survey.Scale;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A field for each answer of each item, and one for how many answered it. An item that is left empty is not taken over. */
final class CountTable extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final transient List<ItemRow> rows = new ArrayList<>();

    CountTable(Questionnaire questionnaire) {
        getContent().addClassName("stack");
        questionnaire.questions().forEach(question -> {
            List<Item> items = questionnaire.items(question).stream()
                    .filter(item -> item.scale().isPresent())
                    .toList();
            boolean several = question instanceof Question.Grid || question instanceof Question.Several;
            if (several && !items.isEmpty()) {
                getContent().add(new H3(DeskWords.read(question.words())));
            }
            items.forEach(item -> {
                ItemRow row = new ItemRow(item, item.scale().orElseThrow());
                String words = DeskWords.read(item.words());
                row.addComponentAsFirst(several ? new H4(words) : new H3(words));
                rows.add(row);
                getContent().add(row);
            });
        });
    }

    /** What is typed; empty when something is wrong, and then the rows say what. */
    Optional<List<CountDraft>> counts() {
        List<CountDraft> drafts = new ArrayList<>();
        Focusable<?> wrong = null;
        for (ItemRow row : rows) {
            if (row.isEmpty()) {
                row.say("");
                continue;
            }
            CountDraft draft = row.draft();
            String problem = row.problem(draft);
            row.say(problem);
            if (!problem.isEmpty() && wrong == null) {
                wrong = row.people;
            }
            drafts.add(draft);
        }
        if (wrong != null) {
            wrong.focus();
            return Optional.empty();
        }
        return Optional.of(drafts);
    }

    private static final class ItemRow extends Div {

        private static final long serialVersionUID = 1;

        private final String item;
        private final Map<String, IntegerField> counts = new LinkedHashMap<>();
        private final IntegerField people = new IntegerField(text("survey.take-over.people"));
        private final Paragraph sum = new Paragraph();

        ItemRow(Item item, Scale scale) {
            this.item = item.code();
            String spoken = DeskWords.read(item.words());
            Div fields = new Div();
            fields.addClassName("count-fields");
            scale.options().forEach(option -> {
                IntegerField field = new IntegerField(DeskWords.read(option.words()));
                counts.put(option.code(), field);
                fields.add(prepared(field, spoken));
            });
            fields.add(prepared(people, spoken));
            sum.addClassName("muted");
            sum.getElement().setAttribute("role", "status");
            addClassName("count-item");
            add(fields, sum);
        }

        private IntegerField prepared(IntegerField field, String item) {
            field.setAriaLabel(text("survey.take-over.field", field.getLabel(), item));
            field.setMin(0);
            field.setMax(CountDraft.MOST_PEOPLE);
            field.addValueChangeListener(change -> tellSum());
            return field;
        }

        private void tellSum() {
            sum.setText(isEmpty() ? "" : text("survey.take-over.sum", String.valueOf(total()), String.valueOf(n())));
        }

        private boolean isEmpty() {
            return people.isEmpty() && counts.values().stream().allMatch(IntegerField::isEmpty);
        }

        private long total() {
            return counts.values().stream()
                    .map(IntegerField::getValue)
                    .filter(Objects::nonNull)
                    .mapToLong(Integer::longValue)
                    .sum();
        }

        private int n() {
            Integer typed = people.getValue();
            return typed == null ? 0 : typed;
        }

        private CountDraft draft() {
            Map<String, Integer> typed = new LinkedHashMap<>();
            counts.forEach((code, field) -> {
                Integer count = field.getValue();
                if (count != null) {
                    typed.put(code, count);
                }
            });
            return new CountDraft(item, typed, n());
        }

        private String problem(CountDraft draft) {
            boolean negative =
                    draft.people() < 0 || draft.counts().values().stream().anyMatch(count -> count < 0);
            if (negative) {
                return text("survey.take-over.fault.negative");
            }
            if (draft.people() == 0) {
                return text("survey.take-over.fault.nobody");
            }
            return total() == draft.people() ? "" : text("survey.take-over.fault.not-adding-up");
        }

        private void say(String problem) {
            people.setErrorMessage(problem);
            people.setInvalid(!problem.isEmpty());
        }
    }
}
