package be.leerspoor.people;

import be.leerspoor.shell.Texts;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Names in the order in which a Belgian reader of Dutch looks for them, whatever the database makes of it. */
final class Alphabet {

    static final Comparator<String> ORDER = Collator.getInstance(Texts.DUTCH)::compare;

    private Alphabet() {}

    static List<String> sorted(Collection<String> names) {
        return sorted(names, name -> name);
    }

    static <T> List<T> sorted(Collection<T> things, Function<T, String> name) {
        return things.stream().sorted(Comparator.comparing(name, ORDER)).toList();
    }
}
