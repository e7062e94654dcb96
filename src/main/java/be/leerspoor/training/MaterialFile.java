package be.leerspoor.training;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A file that participants get, with what it holds. */
public final class MaterialFile {

    private final String name;
    private final String type;
    private final byte[] content;

    MaterialFile(String name, String type, byte[] content) {
        this.name = name;
        this.type = type;
        this.content = content;
    }

    /** What it is called. */
    public String name() {
        return name;
    }

    /** What kind of file it is. */
    public String type() {
        return type;
    }

    /** How many bytes it holds. */
    public int size() {
        return content.length;
    }

    /** What it holds, from the beginning. */
    public InputStream read() {
        return new ByteArrayInputStream(content);
    }

    byte[] content() {
        return content;
    }
}
