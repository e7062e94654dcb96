package be.leerspoor;

import be.leerspoor.shell.terminal.Terminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts the application. Two capabilities may use one class name, so beans go by their full names. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Leerspoor {

    /**
     * Serves or does what the words say, and ends with the exit code of a command. The system property
     * {@code leerspoor.folder} names the folder in which homes lie that nobody named; without it, the current one.
     */
    public static void main(String[] arguments) {
        Path folder = Path.of(System.getProperty("leerspoor.folder", ""))
                .toAbsolutePath()
                .normalize();
        Terminal terminal = new Terminal(
                Leerspoor.class, folder, System.getenv(), writer(FileDescriptor.out), writer(FileDescriptor.err));
        OptionalInt exitCode = terminal.call(arguments);
        if (exitCode.isPresent()) {
            System.exit(exitCode.getAsInt());
        }
    }

    /** Always UTF-8: the terminal of a bare server claims to know only ASCII. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
