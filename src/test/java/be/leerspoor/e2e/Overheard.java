package be.leerspoor.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Every byte that the network brought to a page since it began to listen: frames of its socket, and answers. */
final class Overheard {

    private final StringBuffer heard = new StringBuffer();

    private Overheard() {}

    /** Listens to this page from now on; it must be loaded again to hear its socket. */
    static Overheard on(Page page) {
        Overheard overheard = new Overheard();
        page.onWebSocket(socket -> socket.onFrameReceived(frame -> overheard.heard.append(
                frame.text() != null ? frame.text() : new String(frame.binary(), StandardCharsets.UTF_8))));
        page.onResponse(response -> {
            try {
                overheard.heard.append(response.text());
            } catch (PlaywrightException noBody) {
                // A redirection has none.
            }
        });
        return overheard;
    }

    /** Whether these words came by, as they are or in any of the forms in which a server may wrap text. */
    boolean heard(String words) {
        String encoded = Base64.getEncoder().withoutPadding().encodeToString(words.getBytes(StandardCharsets.UTF_8));
        return heard.indexOf(words) >= 0 || heard.indexOf(encoded) >= 0;
    }

    int length() {
        return heard.length();
    }
}
