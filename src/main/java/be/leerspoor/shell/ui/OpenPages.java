package be.leerspoor.shell.ui;

import be.leerspoor.shell.CalledByProgram;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Which pages stand open on what. When something is closed to a reader, the pages that show it judge again, as whoever
 * sits before them, so that what may no longer be read disappears within a second.
 */
@Service
@CalledByProgram
public class OpenPages {

    private final Set<OpenPage> open = ConcurrentHashMap.newKeySet();

    /** As the other, for a page that loses nothing when it is loaded anew. */
    public void watch(Component view, Set<String> subjects) {
        watch(view, subjects, () -> view.getUI().ifPresent(ui -> ui.getPage().reload()));
    }

    /**
     * Keeps a line open to this view as long as it is on the screen, and lets it judge again when one of these subjects
     * is closed to somebody. What the view watched before is forgotten, so a view that is shown again for something
     * else says so again.
     *
     * @param judge asks anew whether the person may read what is shown, and takes it off the screen if not
     */
    public void watch(Component view, Set<String> subjects, Runnable judge) {
        LivePage.keep(view);
        listen(view, subjects, judge);
    }

    /**
     * As {@link #watch(Component, Set, Runnable)}, without a line of its own: where the page has none open, what is judged
     * again shows with the next thing one does.
     */
    void listen(Component view, Set<String> subjects, Runnable judge) {
        OpenPage before = ComponentUtil.getData(view, OpenPage.class);
        if (before != null) {
            before.forget();
        }
        ComponentUtil.setData(view, OpenPage.class, new OpenPage(view, Set.copyOf(subjects), judge));
    }

    /** Lets every page judge again that stands open on this subject, but for the one that is being answered right now. */
    public void judgeAgain(String subject) {
        for (OpenPage page : open) {
            UI ui = page.ui;
            if (ui != null && page.subjects.contains(subject) && !ui.equals(UI.getCurrent())) {
                judgeLater(page, ui);
            }
        }
    }

    /** Lets every page judge again. */
    public void judgeAllAgain() {
        for (OpenPage page : open) {
            UI ui = page.ui;
            if (ui != null) {
                judgeLater(page, ui);
            }
        }
    }

    private void judgeLater(OpenPage page, UI ui) {
        ui.accessLater(page::judgeAgain, () -> open.remove(page)).run();
    }

    /** Lets everything judge again that stands open in this page of the browser; to be called with its lock held. */
    public void judgeAgain(UI ui) {
        open.stream().filter(page -> ui.equals(page.ui)).toList().forEach(OpenPage::judgeAgain);
    }

    /** One view, as long as it watches the same. */
    private final class OpenPage {

        private final Set<String> subjects;
        private final Runnable judge;
        private final List<Registration> listeners;
        private volatile @Nullable UI ui;

        OpenPage(Component view, Set<String> subjects, Runnable judge) {
            this.subjects = subjects;
            this.judge = judge;
            listeners = List.of(
                    view.addAttachListener(shown -> shown(shown.getUI())), view.addDetachListener(left -> left()));
            view.getUI().ifPresent(this::shown);
        }

        private void shown(UI where) {
            ui = where;
            open.add(this);
        }

        private void left() {
            open.remove(this);
            ui = null;
        }

        private void judgeAgain() {
            // By now the view may show something else, which watches for itself.
            if (open.contains(this)) {
                judge.run();
            }
        }

        private void forget() {
            left();
            listeners.forEach(Registration::remove);
        }
    }
}
