package be.leerspoor.shell.terminal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What was typed: which work, on which home, on which port. {@code --home} is understood anywhere in the line, up to a
 * bare {@code --}; everything a command has to understand itself is in {@code words}.
 */
record Call(Work work, Path home, OptionalInt port, boolean fresh, List<String> words) {

    enum Work {
        RUN,
        DEMO,
        /** A demo that is visited once and then ends; the launcher calls it after a build. */
        REHEARSE,
        COMMAND
    }

    static final int DEFAULT_PORT = 8080;

    Call {
        words = List.copyOf(words);
    }

    /** Reads the line; the homes that nobody named lie in {@code folder}. Refuses what makes no sense. */
    static Call read(List<String> arguments, Path folder) {
        List<String> words = new ArrayList<>();
        String home = null;
        String port = null;
        boolean fresh = false;
        boolean optionsEnded = false;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            boolean isServer = !words.isEmpty() && workOf(words.getFirst()) != Work.COMMAND;
            if (optionsEnded) {
                words.add(argument);
            } else if (argument.equals("--")) {
                optionsEnded = true;
            } else if (argument.equals("--home") || argument.startsWith("--home=")) {
                home = argument.equals("--home") ? following(arguments, i++) : argument.substring("--home=".length());
            } else if (isServer && (argument.equals("--port") || argument.startsWith("--port="))) {
                port = argument.equals("--port") ? following(arguments, i++) : argument.substring("--port=".length());
            } else if (isServer && argument.equals("--fresh")) {
                fresh = true;
            } else if (isServer) {
                throw Refusal.misused("terminal.unknown-option", argument);
            } else {
                words.add(argument);
            }
        }
        if (words.isEmpty()) {
            throw Refusal.misused("terminal.no-command");
        }
        Work work = workOf(words.getFirst());
        if (fresh && work != Work.DEMO) {
            throw Refusal.misused("terminal.fresh-is-for-demo");
        }
        return new Call(
                work,
                home(home, work, folder),
                port == null ? OptionalInt.empty() : OptionalInt.of(portNumber(port)),
                fresh,
                work == Work.COMMAND ? words : List.of());
    }

    private static Work workOf(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "run" -> Work.RUN;
            case "demo" -> Work.DEMO;
            case "rehearse" -> Work.REHEARSE;
            default -> Work.COMMAND;
        };
    }

    private static String following(List<String> arguments, int option) {
        if (option + 1 == arguments.size()) {
            throw Refusal.misused("terminal.option-needs-value", arguments.get(option));
        }
        return arguments.get(option + 1);
    }

    private static Path home(@Nullable String typed, Work work, Path folder) {
        if (typed == null) {
            return folder.resolve(work == Work.DEMO ? "data/demo" : "data");
        }
        // H2 reads what follows a semicolon as a setting, Spring what stands in ${} as a name.
        if (typed.isBlank() || typed.contains(";") || typed.contains("${") || typed.contains("#{")) {
            throw Refusal.misused("terminal.home-not-a-folder-name", typed);
        }
        try {
            return Path.of(typed).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw Refusal.misused("terminal.home-not-a-folder-name", typed);
        }
    }

    static int portNumber(String typed) {
        if (!typed.matches("[0-9]{1,5}") || Integer.parseInt(typed) > 65535 || Integer.parseInt(typed) < 1) {
            throw Refusal.misused("terminal.port-not-a-number", typed);
        }
        return Integer.parseInt(typed);
    }
}
