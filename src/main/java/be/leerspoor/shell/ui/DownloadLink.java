package be.leerspoor.shell.ui;

import be.leerspoor.shell.OutgoingFile;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;

/**
 * A link that looks like a button and gives a file. The file is made when it is asked for, with nothing of the page held,
 * and whoever may not have it any more is told that there is nothing there.
 */
public final class DownloadLink extends Anchor {

    private static final long serialVersionUID = 1;

    /** A link with these words; {@code file} is asked each time, and decides itself who gets it. */
    public DownloadLink(String words, Supplier<Optional<OutgoingFile>> file) {
        setHref(handler(file));
        add(Icon.of(IconName.DOWNLOAD));
        add(words);
        addClassNames("button-link", "button-secondary");
    }

    private static DownloadHandler handler(Supplier<Optional<OutgoingFile>> file) {
        return DownloadHandler.fromInputStream(event -> asked(file)
                .map(made -> {
                    byte[] content = made.content();
                    event.getResponse().setHeader("Cache-Control", "no-store");
                    return new DownloadResponse(
                            new ByteArrayInputStream(content), made.name(), made.type(), content.length);
                })
                .orElseGet(() -> DownloadResponse.error(HttpStatus.NOT_FOUND.value())));
    }

    private static Optional<OutgoingFile> asked(Supplier<Optional<OutgoingFile>> file) {
        try {
            return file.get();
        } catch (AccessDeniedException noLonger) {
            return Optional.empty();
        }
    }
}
