package be.leerspoor.people;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.CalledByProgram;
import be.leerspoor.shell.terminal.ReadyNotice;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The code that proves that who sets up can read the terminal. Made anew at each start, kept in memory only. */
@Component
@CalledByProgram
class SetUpCode implements ReadyNotice {

    private final String code = Secrets.code();
    private final SetUpRepository repository;

    SetUpCode(SetUpRepository repository) {
        this.repository = repository;
    }

    /** Whether this is the code, however it is spaced and in small letters or capitals. */
    boolean fits(String typed) {
        return Secrets.same(bare(typed), bare(code));
    }

    @Override
    public List<String> lines(String address) {
        return repository.organisation().isPresent()
                ? List.of()
                : List.of(text("people.terminal.setup-code", code, address));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
