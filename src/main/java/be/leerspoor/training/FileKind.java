package be.leerspoor.training;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The kinds of files that are kept, told by what is in them and never by what they are called. */
enum FileKind {
    PDF("pdf", "application/pdf"),
    PNG("png", "image/png"),
    JPEG("jpg", "image/jpeg"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PPTX("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ODT("odt", "application/vnd.oasis.opendocument.text"),
    ODP("odp", "application/vnd.oasis.opendocument.presentation"),
    ODS("ods", "application/vnd.oasis.opendocument.spreadsheet");

    private static final int MOST_ENTRIES = 5_000;
    private static final int LONGEST_TYPE = 100;
    private static final int LONGEST_NAME = 120;

    private final String ending;
    private final String type;

    FileKind(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    String type() {
        return type;
    }

    /** What this is; empty when it is none of them, or an office document with programs in it. */
    static Optional<FileKind> of(byte[] content) {
        if (begins(content, 0x25, 0x50, 0x44, 0x46, 0x2D)) {
            return Optional.of(PDF);
        }
        if (begins(content, 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A)) {
            return Optional.of(PNG);
        }
        if (begins(content, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        return begins(content, 0x50, 0x4B, 0x03, 0x04) ? office(content) : Optional.empty();
    }

    /** The name without folders and marks that mean something elsewhere, and with the ending of this kind. */
    String named(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*]", "").strip();
        int dot = plain.lastIndexOf('.');
        String stem = dot > 0 ? plain.substring(0, dot) : plain;
        int most = LONGEST_NAME - ending.length() - 1;
        String fitting = stem.substring(0, Math.min(stem.length(), most)).strip();
        return (fitting.isEmpty() ? "document" : fitting) + "." + ending;
    }

    private static Optional<FileKind> office(byte[] content) {
        Set<String> names = new HashSet<>();
        // Only the names of what is packed are read, and of the first entry a line: nothing is unpacked.
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            ZipEntry entry = zip.getNextEntry();
            if (entry != null && entry.getName().equals("mimetype")) {
                String said = new String(zip.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
                return Arrays.stream(new FileKind[] {ODT, ODP, ODS})
                        .filter(kind -> kind.type.equals(said))
                        .findFirst();
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        names.addAll(entries(content));
        boolean programs = names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.endsWith("vbaproject.bin") || name.contains("/activex/"));
        if (programs || !names.contains("[Content_Types].xml")) {
            return Optional.empty();
        }
        if (names.contains("word/document.xml")) {
            return Optional.of(DOCX);
        }
        if (names.contains("ppt/presentation.xml")) {
            return Optional.of(PPTX);
        }
        return names.contains("xl/workbook.xml") ? Optional.of(XLSX) : Optional.empty();
    }

    /** The names in the directory at the end of a packed file; none when it cannot be read. */
    private static Set<String> entries(byte[] content) {
        Set<String> names = new HashSet<>();
        int end = content.length - 22;
        while (end >= 0 && !signature(content, end, 0x06054b50)) {
            end--;
        }
        if (end < 0) {
            return Set.of();
        }
        int count = number(content, end + 10, 2);
        int at = number(content, end + 16, 4);
        if (count > MOST_ENTRIES) {
            return Set.of();
        }
        for (int i = 0; i < count; i++) {
            if (at < 0 || at + 46 > content.length || !signature(content, at, 0x02014b50)) {
                return Set.of();
            }
            int length = number(content, at + 28, 2);
            if (at + 46 + length > content.length) {
                return Set.of();
            }
            names.add(new String(content, at + 46, length, StandardCharsets.UTF_8));
            at += 46 + length + number(content, at + 30, 2) + number(content, at + 32, 2);
        }
        return names;
    }

    private static boolean signature(byte[] content, int at, int signature) {
        return at + 4 <= content.length && number(content, at, 4) == signature;
    }

    private static int number(byte[] content, int at, int bytes) {
        int number = 0;
        for (int i = bytes - 1; i >= 0; i--) {
            number = number << 8 | content[at + i] & 0xFF;
        }
        return number;
    }

    private static boolean begins(byte[] content, int... with) {
        if (content.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((content[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
