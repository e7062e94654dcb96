package be.leerspoor.stories.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The questions that were asked since somebody signed in, so that looking further through the answers of one, or coming back to it,
 * is no other question. They live as long as the session does and are written down nowhere.
 */
final class AskedQuestions {

    private static final int MOST = 500;

    private final Set<String> asked = new HashSet<>();

    private AskedQuestions() {}

    /** Whether these words were not asked before; from now on they were. */
    static boolean isNew(String words) {
        VaadinSession session = VaadinSession.getCurrent();
        if (words.isBlank() || session == null) {
            return false;
        }
        AskedQuestions known = session.getAttribute(AskedQuestions.class);
        if (known == null || known.asked.size() >= MOST) {
            known = new AskedQuestions();
            session.setAttribute(AskedQuestions.class, known);
        }
        return known.asked.add(words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
    }
}
