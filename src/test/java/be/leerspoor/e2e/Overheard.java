package be.leerspoor.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.IntStream;

/** Every byte that the network brought to a page since it began to listen: frames of its socket, and answers. */
final class Overheard {

    private final StringBuffer heard = new StringBuffer();

    private Overheard() {}

    /** Listens to this page from now on; it must be loaded again to hear its socket. */
    static Overheard on(Page page) {
        Overheard overheard = new Overheard();
        page.onWebSocket(socket -> socket.onFrameReceived(frame -> overheard.heard.append(
                frame.text() != null ? frame.text() : new String(frame.binary(), StandardCharsets.UTF_8))));
        // When it is over: a body that is still on its way when the page is loaded anew never comes.
        page.onRequestFinished(request -> {
            try {
                overheard.heard.append(request.response().text());
            } catch (PlaywrightException noBody) {
                // A redirection has none.
            }
        });
        return overheard;
    }

    /** Whether these words came by, as they are or as Base64 at whichever place in what was encoded. */
    boolean heard(String words) {
        return heard.indexOf(words) >= 0
                || IntStream.range(0, 3).anyMatch(offset -> heard.indexOf(encoded(words, offset)) >= 0);
    }

    /** What stays the same of these words in Base64 when so many other bytes, but for whole groups of three, come before them. */
    private static String encoded(String words, int offset) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        byte[] shifted = new byte[offset + bytes.length];
        System.arraycopy(bytes, 0, shifted, offset, bytes.length);
        String all = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        // The first group holds bytes of before, the last one bytes of after.
        return all.substring(offset == 0 ? 0 : 4, all.length() - 3);
    }

    int length() {
        return heard.length();
    }
}
