package be.leerspoor.training.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;

/** Takes a file with its name into memory and no more of it than it may have, whatever the browser says about its size. */
final class MaterialUpload implements UploadHandler {

    private static final long serialVersionUID = 1;

    private final int mostBytes;
    private final transient BiConsumer<String, byte[]> then;

    /** Of a larger file {@code then} gets one byte more than it may have, so that it can say so. */
    MaterialUpload(int mostBytes, BiConsumer<String, byte[]> then) {
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
