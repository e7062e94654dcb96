package be.leerspoor.stories.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.TextLimit;
import be.leerspoor.stories.SaveSearchResult;
import be.leerspoor.stories.SavedSearch;
import be.leerspoor.stories.SavedSearches;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The searches that somebody saved, and saving, renaming and taking away the one that is on the screen. */
final class SavedSearchesPanel extends Div {

    private static final long serialVersionUID = 1;

    private final transient SavedSearches searches;
    private final Nav list = new Nav();
    private final Div deeds = new Div();
    private final Div message = new Div();
    private transient SearchAddress here = SearchAddress.EVERYTHING;

    SavedSearchesPanel(SavedSearches searches) {
        this.searches = searches;
        addClassName("saved-searches");
        list.addClassName("saved-list");
        list.setAriaLabel(text("stories.saved.title"));
        deeds.addClassName("saved-deeds");
        message.getElement().setAttribute("aria-live", "polite");
        add(list, deeds, message);
    }

    /** Shows them beside what is looked for now; what is saved counts as opened by that. */
    void show(SearchAddress there) {
        here = there;
        message.removeAll();
        List<SavedSearch> mine = searches.mine();
        Optional<SavedSearch> current = mine.stream().filter(here::looksFor).findFirst();
        current.filter(search -> search.fresh() > 0).ifPresent(search -> {
            searches.opened(search.id());
            say(Notice.info(text(
                    "stories.saved.new-here", search.fresh(), Formats.here().longDay(search.openedAt()))));
        });
        show(mine, current);
    }

    private void showAgain() {
        List<SavedSearch> mine = searches.mine();
        show(mine, mine.stream().filter(here::looksFor).findFirst());
    }

    private void show(List<SavedSearch> mine, Optional<SavedSearch> current) {
        list.removeAll();
        list.setVisible(!mine.isEmpty());
        list.add(new Span(text("stories.saved.title")));
        mine.forEach(search -> list.add(link(search, current.equals(Optional.of(search)))));
        deeds.removeAll();
        current.ifPresentOrElse(
                search -> deeds.add(
                        Actions.quiet(text("stories.saved.rename"), () -> askNewName(search)),
                        Actions.quiet(text("stories.saved.remove"), () -> remove(search))),
                () -> {
                    if (here.asksSomething()) {
                        deeds.add(Actions.quiet(text("stories.saved.save"), this::askName));
                    }
                });
    }

    private static Anchor link(SavedSearch search, boolean isHere) {
        Anchor link = new Anchor(SearchAddress.of(search).toString(), search.name());
        link.setRouterIgnore(false);
        link.addClassName("saved-search");
        if (isHere) {
            link.getElement().setAttribute("aria-current", "true");
        } else if (search.fresh() > 0) {
            Span fresh = new Span(text("stories.saved.fresh", search.fresh()));
            fresh.addClassName("saved-fresh");
            link.add(fresh);
        }
        return link;
    }

    private void askName() {
        ask(here.text(), "stories.saved.keep", name -> searches.save(name, here.text(), here.chosen(), here.order()));
    }

    private void askNewName(SavedSearch search) {
        ask(search.name(), "stories.saved.rename.keep", name -> searches.rename(search.id(), name));
    }

    private void ask(String proposal, String keyOfButton, Function<String, SaveSearchResult> keep) {
        message.removeAll();
        TextField name = new TextField(text("stories.saved.name"));
        TextLimit.on(name, SavedSearches.LONGEST_NAME);
        name.setValue(proposal.substring(0, Math.min(proposal.length(), SavedSearches.LONGEST_NAME)));
        name.setHelperText(text("stories.saved.name.help"));
        Runnable step = () -> {
            if (TextLimit.fits(name)) {
                told(keep.apply(name.getValue()), name);
            }
        };
        Button button = Actions.primary(text(keyOfButton), step);
        name.addKeyPressListener(Key.ENTER, _ -> step.run());
        deeds.removeAll();
        deeds.add(name, Actions.row(button, Actions.quiet(text("stories.saved.not"), this::showAgain)));
        name.focus();
    }

    private void told(SaveSearchResult result, TextField name) {
        switch (result) {
            case SaveSearchResult.Kept _ -> {
                showAgain();
                say(Notice.done(text("stories.saved.kept", name.getValue().strip())));
            }
            case SaveSearchResult.NameNeeded(int longest) -> refuse(name, text("stories.saved.name.needed", longest));
            case SaveSearchResult.NameTaken _ -> refuse(name, text("stories.saved.name.taken"));
            case SaveSearchResult.Refused _ -> refuse(name, text("stories.saved.refused"));
            case SaveSearchResult.TooMany(int most) -> refuse(name, text("stories.saved.too-many", most));
            case SaveSearchResult.NothingAsked _, SaveSearchResult.NotThere _ -> {
                showAgain();
                say(Notice.attention(text("stories.saved.gone")));
            }
        }
    }

    private static void refuse(TextField name, String words) {
        name.setErrorMessage(words);
        name.setInvalid(true);
        name.focus();
    }

    private void remove(SavedSearch search) {
        searches.remove(search.id());
        showAgain();
        say(Notice.done(text("stories.saved.removed", search.name()))
                .with(Actions.secondary(text("stories.saved.put-back"), () -> putBack(search))));
    }

    private void putBack(SavedSearch search) {
        searches.save(search.name(), search.words(), search.chosen(), search.order());
        message.removeAll();
        showAgain();
    }

    private void say(Notice words) {
        message.removeAll();
        message.add(words);
    }
}
