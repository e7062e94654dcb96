package be.leerspoor.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed, read without ever refusing: words as they stand and phrases that were put in quotes. Only the
 * first {@value #LONGEST} characters and {@value #MOST_WORDS} words count.
 */
record Question(List<String> words, List<List<String>> phrases) {

    static final int LONGEST = 300;
    static final int MOST_WORDS = 30;

    private static final Pattern QUOTED = Pattern.compile("[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]");
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]");

    static Question read(String text, Dutch language) {
        String readable = UNREADABLE.matcher(shortened(text)).replaceAll(" ");
        List<List<String>> phrases = new ArrayList<>();
        StringBuilder loose = new StringBuilder();
        Matcher quoted = QUOTED.matcher(readable);
        int at = 0;
        int room = MOST_WORDS;
        while (quoted.find()) {
            loose.append(readable, at, quoted.start()).append(' ');
            at = quoted.end();
            List<String> words = first(room, language.words(quoted.group(1)));
            room -= words.size();
            if (words.size() == 1) {
                loose.append(quoted.group(1)).append(' ');
            } else if (!words.isEmpty()) {
                phrases.add(words);
            }
        }
        loose.append(readable.substring(at));
        return new Question(first(room, language.words(loose.toString())), List.copyOf(phrases));
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(LONGEST - 1));
        return text.substring(0, splitsPair ? LONGEST - 1 : LONGEST);
    }

    private static List<String> first(int count, List<String> words) {
        return List.copyOf(words.subList(0, Math.min(Math.max(count, 0), words.size())));
    }

    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty();
    }
}
