package be.leerspoor.people;

import be.leerspoor.shell.Texts;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Names in the order in which a Belgian reader of Dutch looks for them, whatever the database makes of it. */
public final class Alphabet {

    /** Compares names. */
    public static final Comparator<String> ORDER = Collator.getInstance(Texts.DUTCH)::compare;

    private Alphabet() {}

    /** These names in order. */
    public static List<String> sorted(Collection<String> names) {
        return sorted(names, name -> name);
    }

    /** These things in the order of their names. */
    public static <T> List<T> sorted(Collection<T> things, Function<T, String> name) {
        return things.stream().sorted(Comparator.comparing(name, ORDER)).toList();
    }
}
