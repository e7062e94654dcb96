package be.leerspoor.shell.ui;

import be.leerspoor.shell.CalledByProgram;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Service;

/**
 * Which pages stand open on what. When something is closed to a reader, the pages that show it are loaded anew, so that
 * the server judges again and what may no longer be read disappears within a second.
 */
@Service
@CalledByProgram
public class OpenPages {

    private final ConcurrentMap<String, Set<UI>> open = new ConcurrentHashMap<>();

    /** Remembers the page of this component, and keeps a line open to it, as long as the component is on the screen. */
    public void watch(Component component, String subject) {
        LivePage.keep(component);
        component.addAttachListener(attach -> add(attach.getUI(), subject));
        component.addDetachListener(detach -> remove(detach.getUI(), subject));
        component.getUI().ifPresent(ui -> add(ui, subject));
    }

    /** Loads every page anew that stands open on this subject, but for the one that is being answered right now. */
    public void reload(String subject) {
        for (UI ui : open.getOrDefault(subject, Set.of())) {
            if (ui.equals(UI.getCurrent())) {
                continue;
            }
            // No reading in here: the browser asks again, and the answer is judged as any other.
            ui.accessLater(() -> ui.getPage().reload(), () -> {}).run();
        }
    }

    private void add(UI ui, String subject) {
        open.compute(subject, (key, pages) -> {
            Set<UI> kept = pages == null ? ConcurrentHashMap.newKeySet() : pages;
            kept.add(ui);
            return kept;
        });
    }

    private void remove(UI ui, String subject) {
        open.computeIfPresent(subject, (key, pages) -> {
            pages.remove(ui);
            return pages.isEmpty() ? null : pages;
        });
    }
}
