package be.leerspoor.shell.terminal;

import be.leerspoor.shell.BugReference;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.terminal.Call.Work;
import be.leerspoor.shell.ui.NavigationEntry;
import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What happens between a line typed at the terminal and a running server or a finished command. Whatever goes wrong, the
 * person reads one sentence on {@code err}; the rest is in the log of the home.
 */
public final class Terminal {

    private static final String LOCAL = "localhost";

    /** Configurations that need a web server. */
    private static final String WITHOUT_A_SCREEN =
            SpringBootAutoConfiguration.class.getName() + "," + SpringSecurityAutoConfiguration.class.getName();

    private final Class<?> application;
    private final Path folder;
    private final Map<String, String> environment;
    private final PrintWriter out;
    private final PrintWriter err;

    /**
     * A terminal for this application.
     *
     * @param folder where homes lie that nobody named
     */
    public Terminal(
            Class<?> application, Path folder, Map<String, String> environment, PrintWriter out, PrintWriter err) {
        this.application = application;
        this.folder = folder;
        this.environment = Map.copyOf(environment);
        this.out = out;
        this.err = err;
    }

    /** Does what the words say. Empty when a server is running now, else the exit code. */
    public OptionalInt call(String... arguments) {
        try {
            Call call = Call.read(List.of(arguments), folder);
            return call.work() == Work.COMMAND ? OptionalInt.of(command(call)) : serve(call);
        } catch (Refusal refusal) {
            err.println(refusal.getMessage());
            return OptionalInt.of(refusal.exitCode());
        }
    }

    private OptionalInt serve(Call call) {
        boolean rehearsal = call.work() == Work.REHEARSE;
        boolean demo = rehearsal || call.work() == Work.DEMO;
        Home home = new Home(call.home());
        // Confidential: a demo opens its doors to anyone, so it never opens the database of an organisation.
        Database database = demo ? new Database.InHome(home) : Database.of(home, environment);
        home.open(demo ? Home.Kind.DEMO : Home.Kind.ORGANISATION);
        home.keepOthersOut();
        if (call.fresh()) {
            home.empty();
        }
        Map<String, Object> properties = properties(home, database);
        properties.put("server.port", String.valueOf(rehearsal ? 0 : call.port().orElse(Call.DEFAULT_PORT)));
        properties.put("leerspoor.demo", String.valueOf(demo));
        // Confidential: whoever walks into a demo must not make it send mail to anyone.
        properties.putAll(demo ? MailVariables.none() : new MailVariables(environment).properties());
        properties.put("server.address", demo ? LOCAL : environment.getOrDefault("LEERSPOOR_ADDRESS", LOCAL));
        String proxy = environment.getOrDefault("LEERSPOOR_PROXY", "");
        if (!proxy.isBlank()) {
            // Confidential: throttling counts on the address, so only a named proxy is believed about who is calling.
            properties.put("server.forward-headers-strategy", "native");
            properties.put("server.tomcat.remoteip.internal-proxies", proxy);
        }
        try {
            if (database instanceof Database.InHome) {
                new DatabaseFileRepository(home).compact(DatabaseFileRepository.LARGE);
            }
            PreparedBeans.useFor(application);
            ConfigurableApplicationContext running = new SpringApplicationBuilder(application).run(decided(properties));
            if (rehearsal) {
                rehearse(running);
                return OptionalInt.of(TerminalCommand.DONE);
            }
            announce(running);
            return OptionalInt.empty();
        } catch (AbandonedRunException onlyPrepared) {
            throw onlyPrepared;
        } catch (Throwable problem) {
            throw refused(problem, home, database);
        }
    }

    private void announce(ConfigurableApplicationContext running) {
        String address = address(running);
        out.println(Texts.text("terminal.ready", address));
        running.getBeanProvider(ReadyNotice.class)
                .orderedStream()
                .flatMap(notice -> notice.lines(address).stream())
                .forEach(out::println);
        out.println(Texts.text("terminal.stop"));
    }

    private static void rehearse(ConfigurableApplicationContext running) throws InterruptedException {
        try (running) {
            new Rehearsal(
                            address(running),
                            running.getBeanProvider(NavigationEntry.class).orderedStream())
                    .play();
        }
    }

    private static String address(ConfigurableApplicationContext running) {
        int port = running instanceof WebServerApplicationContext web && web.getWebServer() != null
                ? web.getWebServer().getPort()
                : Call.DEFAULT_PORT;
        return "http://localhost:" + port;
    }

    private int command(Call call) {
        Home home = new Home(call.home());
        Database database = Database.of(home, environment);
        if (database instanceof Database.InHome && !home.exists()) {
            throw Refusal.failed("terminal.home-missing", home.folder());
        }
        home.open();
        if (database instanceof Database.InHome) {
            home.keepOthersOut();
        }
        Map<String, Object> properties = properties(home, database);
        // Confidential: whatever the environment says, a command never brings the cast and their password along.
        properties.put("leerspoor.demo", "false");
        properties.putAll(new MailVariables(environment).properties());
        properties.put("spring.main.lazy-initialization", "true");
        properties.put("spring.autoconfigure.exclude", WITHOUT_A_SCREEN);
        try (ConfigurableApplicationContext running = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .run(decided(properties))) {
            List<TerminalCommand> commands = running.getBeanProvider(TerminalCommand.class).stream()
                    .sorted(Comparator.comparing(TerminalCommand::name))
                    .toList();
            return find(commands, call.words())
                    .map(command -> run(command, call.words(), home))
                    .orElseGet(() -> unknown(commands, call.words()));
        } catch (Throwable problem) {
            throw refused(problem, home, database);
        }
    }

    private static Optional<TerminalCommand> find(List<TerminalCommand> commands, List<String> words) {
        return commands.stream()
                .filter(command -> startsWith(words, nameOf(command)))
                .max(Comparator.comparingInt(command -> nameOf(command).size()));
    }

    private static boolean startsWith(List<String> words, List<String> name) {
        return words.size() >= name.size() && words.subList(0, name.size()).equals(name);
    }

    private static List<String> nameOf(TerminalCommand command) {
        return List.of(command.name().split(" "));
    }

    private int run(TerminalCommand command, List<String> words, Home home) {
        try {
            int code = command.run(words.subList(nameOf(command).size(), words.size()), out, err);
            if (code == TerminalCommand.MISUSED) {
                err.println(Texts.text("terminal.usage", command.name() + " " + command.usage()));
            }
            return code;
        } catch (RuntimeException bug) {
            BugReference reference = BugReference.log("command " + command.name(), bug);
            err.println(Texts.text("terminal.command-failed", reference.value(), home.log()));
            return TerminalCommand.FAILED;
        } finally {
            out.flush();
        }
    }

    private int unknown(List<TerminalCommand> commands, List<String> words) {
        List<TerminalCommand> close = commands.stream()
                .filter(command -> nameOf(command).getFirst().equals(words.getFirst()))
                .toList();
        err.println(Texts.text("terminal.unknown-command", String.join(" ", words)));
        close.forEach(command -> err.println(Texts.text("terminal.usage", command.name() + " " + command.usage())));
        return TerminalCommand.MISUSED;
    }

    private static Refusal refused(Throwable problem, Home home, Database database) {
        return Refusal.failedWith(new StartProblem(home, database).sentence(problem));
    }

    /** In the form in which no variable of the environment and no file in the folder can change them. */
    private static String[] decided(Map<String, Object> properties) {
        return properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
    }

    private static Map<String, Object> properties(Home home, Database database) {
        Map<String, Object> properties = new HashMap<>(database.properties());
        properties.put("leerspoor.home", home.folder().toString());
        properties.put("logging.file.name", home.log().toString());
        properties.put("logging.threshold.console", "OFF");
        return properties;
    }
}
