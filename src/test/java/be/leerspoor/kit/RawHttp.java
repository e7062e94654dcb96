package be.leerspoor.kit;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Asks for addresses that no client would send, and gives back what comes over the wire. */
public final class RawHttp {

    private static final int PATIENCE_MILLIS = 30_000;

    private RawHttp() {}

    /** Everything the server at this port says to a GET of this address, headers first. */
    public static String get(int port, String address, String... headers) {
        StringBuilder request = new StringBuilder("GET " + address + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        request.append("Connection: close\r\n\r\n");
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.US_ASCII));
            return read(socket.getInputStream());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(InputStream answer) {
        StringBuilder text = new StringBuilder();
        try {
            for (int next = answer.read(); next >= 0; next = answer.read()) {
                text.append((char) next);
            }
        } catch (IOException hungUp) {
            // A server that does not want to read on may hang up before everything was sent.
        }
        return text.toString();
    }
}
