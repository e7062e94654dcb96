package be.leerspoor.benchmark;

import be.leerspoor.Leerspoor;
import be.leerspoor.shell.terminal.Terminal;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The application with one page more, the empty one. Not a configuration that a scan would find. */
@Import(Leerspoor.class)
public class WithEmptyView {

    @Bean
    static VaadinServiceInitListener emptyView() {
        return begin -> RouteConfiguration.forApplicationScope().setAnnotatedRoute(EmptyView.class);
    }

    /** As the application itself. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        PrintWriter out = new PrintWriter(Writer.nullWriter());
        new Terminal(WithEmptyView.class, Path.of("").toAbsolutePath(), Map.of(), out, err)
                .call(arguments)
                .ifPresent(System::exit);
    }
}
