package be.leerspoor.benchmark;

import be.leerspoor.Leerspoor;
import be.leerspoor.shell.terminal.Terminal;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.ServletContext;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * The application with meetings that go on, an empty page that keeps a line open, and bare rooms. Not a configuration
 * that a scan would find.
 */
@Import(Leerspoor.class)
public class WithRooms {

    @Bean
    static VaadinServiceInitListener liveEmptyView() {
        return begin -> RouteConfiguration.forApplicationScope().setAnnotatedRoute(LiveEmptyView.class);
    }

    @Bean
    static RunningMeetings runningMeetings(DSLContext sql) {
        return new RunningMeetings(sql);
    }

    @Bean
    static SmartInitializingSingleton bareRooms(ServletContext context) {
        return () -> {
            ServerContainer container = (ServerContainer) context.getAttribute(ServerContainer.class.getName());
            try {
                container.addEndpoint(ServerEndpointConfig.Builder.create(BareRoom.class, BareRoom.PLACE + "{room}")
                        .build());
            } catch (DeploymentException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    /** As the application itself. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        PrintWriter out = new PrintWriter(Writer.nullWriter());
        new Terminal(WithRooms.class, Path.of("").toAbsolutePath(), Map.of(), out, err)
                .call(arguments)
                .ifPresent(System::exit);
    }
}
