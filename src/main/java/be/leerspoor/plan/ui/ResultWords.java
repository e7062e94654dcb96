package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.IndicatorResult;
import be.leerspoor.shell.ui.Notice;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** Why an indicator or a figure was not kept. */
final class ResultWords {

    private ResultWords() {}

    static Notice notice(IndicatorResult result) {
        return switch (result) {
            case IndicatorResult.Kept _ -> Notice.done(text("plan.indicator.kept"));
            case IndicatorResult.NotThere _ -> Notice.attention(text("plan.indicator.not-there"));
            case IndicatorResult.ChangedMeanwhile _ -> Notice.attention(text("plan.indicator.changed-meanwhile"));
            case IndicatorResult.Refused _ -> Notice.attention(text("plan.indicator.refused"));
            case IndicatorResult.Unconfirmed _ -> Notice.attention(text("plan.indicator.unconfirmed"));
            case IndicatorResult.TooLong(var _, int limit) -> Notice.attention(text("plan.indicator.too-long", limit));
            case IndicatorResult.Faulty(var problems) -> {
                UnorderedList why = new UnorderedList();
                problems.stream()
                        .sorted()
                        .map(problem -> new ListItem(text(key("plan.indicator.problem", problem))))
                        .forEach(why::add);
                yield Notice.attention(text("plan.indicator.faulty")).with(why);
            }
        };
    }
}
