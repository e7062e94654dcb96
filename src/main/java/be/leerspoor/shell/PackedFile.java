package be.leerspoor.shell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Files that are packed in one file. */
final class PackedFile {

    private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** There is more in it than may be. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1;

        TooLarge() {
            super("more than may be");
        }
    }

    private PackedFile() {}

    /** What is packed, by name; of more than may be, no more than that is ever unpacked. */
    static SequencedMap<String, byte[]> unpack(byte[] packed, int mostBytes, int mostEntries) throws IOException {
        SequencedMap<String, byte[]> contents = new LinkedHashMap<>();
        int left = mostBytes;
        try (ZipFile zip = ZipFile.builder().setByteArray(packed).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                byte[] content;
                try (InputStream in = zip.getInputStream(entry)) {
                    content = in.readNBytes(left + 1);
                }
                left -= content.length;
                contents.put(entry.getName(), content);
                if (left < 0 || contents.size() > mostEntries) {
                    throw new TooLarge();
                }
            }
        }
        return contents;
    }

    /** The same packed again, each as of no time in particular. */
    static byte[] pack(Map<String, byte[]> contents) throws IOException {
        return pack(contents, ANY_TIME);
    }

    /** The same packed again, each as of this moment. */
    static byte[] pack(Map<String, byte[]> contents, LocalDateTime at) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            out.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> content : contents.entrySet()) {
                ZipEntry entry = new ZipEntry(content.getKey());
                entry.setTimeLocal(at);
                out.putNextEntry(entry);
                out.write(content.getValue());
                out.closeEntry();
            }
        }
        return packed.toByteArray();
    }
}
