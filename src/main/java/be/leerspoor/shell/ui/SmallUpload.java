package be.leerspoor.shell.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Takes a file into memory and no more of it than it may have, whatever the browser says about its size. */
public final class SmallUpload implements UploadHandler {

    private static final long serialVersionUID = 1;

    private final int mostBytes;
    private final transient BiConsumer<String, byte[]> then;

    /** Of a larger file {@code then} gets one byte more than it may have, so that it can say so. */
    public SmallUpload(int mostBytes, Consumer<byte[]> then) {
        this(mostBytes, (_, content) -> then.accept(content));
    }

    /** The same for who needs the name that the file has with the person as well. */
    public SmallUpload(int mostBytes, BiConsumer<String, byte[]> then) {
        this.mostBytes = mostBytes;
        this.then = then;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        byte[] bytes;
        try (InputStream file = event.getInputStream()) {
            bytes = file.readNBytes(mostBytes + 1);
        }
        String name = event.getFileName();
        event.getUI().accessLater(() -> then.accept(name, bytes), null).run();
    }
}
