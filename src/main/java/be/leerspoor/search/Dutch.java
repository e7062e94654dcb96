package be.leerspoor.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;

/**
 * What the search knows of Dutch: words, their stems, the parts of compounds. Loading takes some tens of milliseconds
 * and happens once, at first use, which is in the thread that opens the index.
 */
final class Dutch {

    /** Marks, in the index, a word that is only part of a compound. */
    static final String PART = "~";

    /** Marks, in the index, the verb or adjective that a word was derived from. */
    static final String ROOT = "^";

    private static final int REMEMBERED_WORDS = 100_000;

    private final Stemmer stemmer;
    private final Compounds compounds;
    private final Lexicon lexicon;
    private final Set<String> stopWords = WordList.words("stopwords.txt");
    private final Set<String> filler;
    private final Map<String, Forms> remembered = new ConcurrentHashMap<>();
    private final Analyzer plain = new DutchAnalyzer(words -> words);

    /** The forms under which a word stands in the index: its stem, and marked ones beside it. */
    record Forms(String stem, List<String> marked) {

        List<String> all() {
            return Stream.concat(Stream.of(stem), marked.stream()).toList();
        }
    }

    private Dutch() {
        lexicon = Lexicon.bundled();
        stemmer = new Stemmer(lexicon, WordList.basicForms("stems.txt"));
        compounds = new Compounds(
                lexicon,
                stemmer,
                WordList.words("whole-words.txt"),
                WordList.words("compound-parts.txt"),
                WordList.words("not-heads.txt"));
        Set<String> stems = new LinkedHashSet<>();
        WordList.words("filler.txt").forEach(word -> stems.add(stemmer.stem(word)));
        filler = Set.copyOf(stems);
    }

    private static final class Loaded {
        static final Dutch DUTCH = new Dutch();
    }

    static Dutch language() {
        return Loaded.DUTCH;
    }

    /** Turns text into lower-case words without accents, as they stand. */
    Analyzer plain() {
        return plain;
    }

    /** The words of a text as they stand, in lower case and without accents. */
    List<String> words(String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = plain.tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    Forms forms(String word) {
        Forms known = remembered.get(word);
        if (known == null) {
            known = findForms(word);
            if (remembered.size() < REMEMBERED_WORDS) {
                remembered.put(word, known);
            }
        }
        return known;
    }

    private Forms findForms(String word) {
        String stem = stemmer.stem(word);
        Set<String> marked = new LinkedHashSet<>();
        for (String part : compounds.parts(stem)) {
            marked.add(PART + part);
        }
        String root = stemmer.root(stem);
        if (root != null) {
            marked.add(ROOT + root);
        }
        return new Forms(stem, List.copyOf(marked));
    }

    String stem(String word) {
        Forms known = remembered.get(word);
        return known != null ? known.stem() : stemmer.stem(word);
    }

    /** The modifier and the head of a compound, as stems; empty when it is none. */
    List<String> outermostParts(String stem) {
        Compounds.Split split = compounds.split(stem);
        return split == null ? List.of() : List.of(split.modifier(), split.head());
    }

    List<String> parts(String stem) {
        return compounds.parts(stem);
    }

    @Nullable
    String root(String stem) {
        return stemmer.root(stem);
    }

    boolean isVerb(String stem) {
        return lexicon.is(stem, Lexicon.VERB_STEM);
    }

    boolean isStopWord(String word) {
        return stopWords.contains(word);
    }

    /** Whether a stem is about the question itself ("verhalen over ..."), not about what is sought. */
    boolean isFiller(String stem) {
        return filler.contains(stem);
    }

    /** Changes whenever the forms of words change, or these terms. */
    String fingerprint(List<String> terms) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Version.LATEST.toString().getBytes(StandardCharsets.UTF_8));
            for (String name :
                    List.of("dictionary.txt", "stems.txt", "whole-words.txt", "compound-parts.txt", "not-heads.txt")) {
                digest.update(WordList.bytes(name));
            }
            // The rules themselves are only visible in what they do.
            for (String word :
                    WordList.words("fingerprint-sample.txt").stream().sorted().toList()) {
                digest.update(findForms(word).toString().getBytes(StandardCharsets.UTF_8));
            }
            for (String term : terms) {
                digest.update(term.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
