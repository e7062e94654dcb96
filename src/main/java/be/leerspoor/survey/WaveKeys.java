package be.leerspoor.survey;

import be.leerspoor.shell.CalledByProgram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What opens the answers of a wave, in a file of its own outside of the database, from its opening to its closing. Only the user
 * under whom the program runs reads it.
 */
// Confidential: whoever holds such a file and the database reads answers, so it belongs in no backup of the database.
@Component
@CalledByProgram
class WaveKeys {

    private final Path folder;

    WaveKeys(@Value("${leerspoor.home}") Path home, @Value("${leerspoor.survey-keys:}") String elsewhere) {
        this.folder = elsewhere.isBlank() ? home.resolve("survey-keys") : Path.of(elsewhere);
    }

    /** Keeps the key; when this returns it is on the disk. */
    void keep(WaveId wave, byte[] privateKey) {
        try {
            Files.createDirectories(folder);
            onlyForUs(folder, "rwx------");
            try (FileChannel file = FileChannel.open(
                    file(wave),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                onlyForUs(file(wave), "rw-------");
                file.write(ByteBuffer.wrap(privateKey));
                file.force(true);
            }
            // The name of the file as well, where the system lets a folder be opened.
            if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
                try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                    names.force(true);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the key is on this server. */
    boolean has(WaveId wave) {
        return Files.exists(file(wave));
    }

    /** The key, or empty when it is not on this server. */
    Optional<byte[]> find(WaveId wave) {
        try {
            return Files.exists(file(wave)) ? Optional.of(Files.readAllBytes(file(wave))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The waves of which a key is here. */
    List<WaveId> kept() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[0-9a-f-]{36}\\.key"))
                    .map(name -> WaveId.of(name.substring(0, name.length() - ".key".length())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes over the key and takes it away. */
    void destroy(WaveId wave) {
        try {
            Path file = file(wave);
            if (Files.exists(file)) {
                byte[] nothing = new byte[(int) Files.size(file)];
                Arrays.fill(nothing, (byte) 0);
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.write(ByteBuffer.wrap(nothing));
                    channel.force(true);
                }
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(WaveId wave) {
        return folder.resolve(wave + ".key");
    }

    private static void onlyForUs(Path path, String permissions) throws IOException {
        if (Files.getFileAttributeView(path, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
