package be.leerspoor.shell;

/** A file that somebody takes along: what it is called, what it is, and what stands in it. */
public final class OutgoingFile {

    private final String name;
    private final String type;
    private final byte[] content;

    /** A file of this type, such as {@code application/pdf}. */
    public OutgoingFile(String name, String type, byte[] content) {
        this.name = name.replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        this.type = type;
        this.content = content.clone();
    }

    /** What it is called, with nothing in it that a file system stumbles over. */
    public String name() {
        return name;
    }

    /** What it is. */
    public String type() {
        return type;
    }

    /** What stands in it. */
    public byte[] content() {
        return content.clone();
    }
}
