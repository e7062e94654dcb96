package be.leerspoor.benchmark;

import jakarta.websocket.CloseReason;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A room with nothing in it: one says a word and how many bytes, and everyone in the room is sent the word and as many
 * bytes. The least that any live room on this server costs.
 */
public final class BareRoom extends Endpoint {

    /** Where it is; the last part names the room. Open to anyone, as nothing is in it. */
    static final String PLACE = "/leerspoor-bare/";

    private static final Map<String, Set<Session>> ROOMS = new ConcurrentHashMap<>();

    @Override
    public void onOpen(Session session, EndpointConfig config) {
        Set<Session> room =
                ROOMS.computeIfAbsent(session.getPathParameters().get("room"), _ -> ConcurrentHashMap.newKeySet());
        room.add(session);
        // Not a lambda: the kind of message is read from the class.
        session.addMessageHandler(new MessageHandler.Whole<String>() {
            @Override
            public void onMessage(String said) {
                tell(room, said);
            }
        });
    }

    @Override
    public void onClose(Session session, CloseReason reason) {
        ROOMS.values().forEach(room -> room.remove(session));
    }

    private static void tell(Set<Session> room, String said) {
        int space = said.indexOf(' ');
        String word = said.substring(0, space);
        String message = word + " " + "x".repeat(Integer.parseInt(said.substring(space + 1)));
        synchronized (room) {
            for (Session session : room) {
                try {
                    session.getBasicRemote().sendText(message);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}
