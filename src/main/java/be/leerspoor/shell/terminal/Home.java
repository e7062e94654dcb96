package be.leerspoor.shell.terminal;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which everything of one organisation lies: database, index, attachments, logs. A small file in it says
 * which form it has and whether it belongs to a demo, so that a demo never opens the data of an organisation.
 */
final class Home {

    enum Kind {
        ORGANISATION,
        DEMO
    }

    private static final int FORM = 1;
    private static final String DESCRIPTION = "leerspoor.properties";
    private static final String LOCK = "in-use.lock";
    private static final List<String> OURS = List.of("database", "index", "attachments", "logs", "survey-keys");

    private final Path folder;
    private @Nullable FileLock lock;

    Home(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    Path log() {
        return folder.resolve("logs").resolve("leerspoor.log");
    }

    /** Whether a server was ever started on this folder. */
    boolean exists() {
        return Files.exists(folder.resolve(DESCRIPTION));
    }

    /** Creates the folder where it is missing; refuses one that is not ours to use, or that a later version made. */
    void open(Kind wanted) {
        try {
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw Refusal.failed("terminal.home-is-a-file", folder);
            }
            boolean unused = isUnused();
            Files.createDirectories(folder.resolve("logs"));
            if (!isWritable()) {
                throw Refusal.failed("terminal.home-not-writable", folder);
            }
            Properties description = description();
            if (description.isEmpty()) {
                if (wanted == Kind.DEMO && !unused) {
                    throw Refusal.failed("terminal.home-not-of-demo", folder);
                }
                describe(wanted);
            } else {
                check(description, wanted);
            }
            shutToOthers();
        } catch (IOException e) {
            throw Refusal.failed("terminal.home-not-writable", folder);
        }
    }

    // Confidential: database, index and logs hold what people wrote, in the clear.
    private void shutToOthers() throws IOException {
        for (String name : OURS) {
            Path ours = Files.createDirectories(folder.resolve(name));
            PosixFileAttributeView rights = Files.getFileAttributeView(ours, PosixFileAttributeView.class);
            if (rights != null) {
                rights.setPermissions(PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    /** Opens a home of either kind, for a command. */
    void open() {
        Kind kind;
        try {
            kind = Kind.DEMO.name().equals(description().getProperty("kind")) ? Kind.DEMO : Kind.ORGANISATION;
        } catch (IOException e) {
            throw Refusal.failed("terminal.home-not-writable", folder);
        }
        open(kind);
    }

    /** Keeps other servers and commands out until this process ends; refuses when one is busy here. */
    void keepOthersOut() {
        try {
            FileChannel channel =
                    FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw Refusal.failed("terminal.home-in-use", folder);
            }
        } catch (OverlappingFileLockException e) {
            throw Refusal.failed("terminal.home-in-use", folder);
        } catch (IOException e) {
            throw Refusal.failed("terminal.home-not-writable", folder);
        }
    }

    /** Removes what we made in it, and nothing else. Only for the home of a demo, with others kept out. */
    void empty() {
        try {
            for (String name : OURS) {
                Path ours = folder.resolve(name);
                if (Files.exists(ours)) {
                    delete(ours);
                }
            }
            shutToOthers();
        } catch (IOException e) {
            throw Refusal.failed("terminal.home-not-writable", folder);
        }
    }

    private static void delete(Path start) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(start)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }

    private void check(Properties description, Kind wanted) {
        int form;
        try {
            form = Integer.parseInt(description.getProperty("form", ""));
        } catch (NumberFormatException e) {
            throw Refusal.failed("terminal.home-unreadable", folder.resolve(DESCRIPTION));
        }
        if (form > FORM) {
            throw Refusal.failed("terminal.home-of-later-version", folder);
        }
        if (!wanted.name().equals(description.getProperty("kind"))) {
            throw Refusal.failed(wanted == Kind.DEMO ? "terminal.home-not-of-demo" : "terminal.home-of-demo", folder);
        }
    }

    private Properties description() throws IOException {
        Properties description = new Properties();
        Path file = folder.resolve(DESCRIPTION);
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                description.load(reader);
            } catch (IllegalArgumentException e) {
                throw Refusal.failed("terminal.home-unreadable", file);
            }
        }
        return description;
    }

    private void describe(Kind kind) throws IOException {
        Properties description = new Properties();
        description.setProperty("form", String.valueOf(FORM));
        description.setProperty("kind", kind.name());
        try (Writer writer = Files.newBufferedWriter(folder.resolve(DESCRIPTION))) {
            description.store(writer, "Leerspoor");
        }
    }

    private boolean isUnused() throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private boolean isWritable() {
        try {
            Files.delete(Files.createTempFile(folder, "writable", null));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
