package be.leerspoor.access;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Made-up words that exist nowhere else. Each thing has one word that is typed in searches and stands in all of its texts;
 * each text also has a mark of its own, which is never typed and therefore can only have come from that text.
 */
final class Marks {

    private static final int LENGTH = 14;
    private static final String LETTERS = "bcdfghjklmnpqrstvwxz";

    private final Random random = new Random();
    private final Map<String, Thing> marks = new HashMap<>();
    private final Map<String, Thing> values = new HashMap<>();
    private final Map<Thing, String> words = new EnumMap<>(Thing.class);
    private final Map<Thing, Set<String>> ofThing = new EnumMap<>(Thing.class);

    Marks() {
        for (Thing thing : Thing.values()) {
            words.put(thing, nonsense());
        }
    }

    /** The text of one field: the word of the thing and a new mark. */
    String text(Thing thing) {
        String mark = mark(thing);
        return words.get(thing) + ' ' + mark;
    }

    /** A new mark of this thing. */
    String mark(Thing thing) {
        String mark = nonsense();
        marks.put(mark, thing);
        ofThing.computeIfAbsent(thing, any -> new HashSet<>()).add(mark);
        return mark;
    }

    /** Something that nobody may ever see, whatever it looks like. */
    void secret(String value) {
        value(value, Thing.SECRETS);
    }

    /** Something that is no word, such as a day, and is of this thing wherever it stands. */
    void value(String value, Thing thing) {
        values.put(value, thing);
    }

    /** The word that stands in all texts of the thing. */
    String word(Thing thing) {
        return words.get(thing);
    }

    /** A word that stands nowhere. */
    String nonsense() {
        StringBuilder word = new StringBuilder();
        random.ints(LENGTH, 0, LETTERS.length()).forEach(i -> word.append(LETTERS.charAt(i)));
        return word.toString();
    }

    /** The word with one letter changed. */
    String misspelt(Thing thing) {
        String word = word(thing);
        char other = word.charAt(5) == 'b' ? 'c' : 'b';
        return word.substring(0, 5) + other + word.substring(6);
    }

    /** The beginning of the word. */
    String begun(Thing thing) {
        return word(thing).substring(0, LENGTH / 2);
    }

    /** Whose marks stand in this text; also whose words, unless {@code typed} holds them. */
    Set<Thing> in(CharSequence text, String typed) {
        Set<Thing> seen = EnumSet.noneOf(Thing.class);
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            run = c >= 'a' && c <= 'z' ? run + 1 : 0;
            if (run >= LENGTH) {
                String found = text.subSequence(i + 1 - LENGTH, i + 1).toString();
                Thing thing = marks.get(found);
                if (thing != null) {
                    seen.add(thing);
                }
                words.forEach((of, word) -> {
                    if (word.equals(found) && !typed.contains(word)) {
                        seen.add(of);
                    }
                });
            }
        }
        String all = text.toString();
        values.forEach((value, thing) -> {
            if (all.contains(value)) {
                seen.add(thing);
            }
        });
        return seen;
    }

    int count() {
        return marks.size() + values.size();
    }
}
