package be.leerspoor.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The files from which the demo organisation is made. */
final class DemoFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private DemoFile() {}

    /** The items of a file that holds a list. */
    static <T> List<T> read(String name, Class<T[]> items) {
        try (InputStream file = open(name)) {
            return List.of(JSON.readValue(file, items));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open(String name) {
        InputStream file = DemoFile.class.getResourceAsStream("/demo/" + name);
        if (file == null) {
            throw new IllegalStateException("The demo organisation misses " + name);
        }
        return file;
    }
}
