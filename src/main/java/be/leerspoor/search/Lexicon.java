package be.leerspoor.search;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Knows which Dutch words exist and of what kind they are. Holds a hash per word rather than the word, so that 130,000
 * words take three megabytes and load in some tens of milliseconds; with 64 bits a clash is not to be expected.
 */
final class Lexicon {

    static final int NOUN = 1;
    static final int COMPOUNDING = 2;
    static final int VERB_STEM = 4;
    static final int INFINITIVE = 8;
    static final int PARTICIPLE = 16;
    static final int ADJECTIVE = 32;
    private static final int WORD = 64;

    private static final long HASH_START = 0xcbf29ce484222325L;
    private static final long HASH_STEP = 0x100000001b3L;

    private final long[] hashes = new long[1 << 18];
    private final byte[] kinds = new byte[1 << 18];

    /** Reads lines of the form "word" or "word kinds"; lines that begin with # are remarks. */
    static Lexicon read(byte[] text) {
        Lexicon lexicon = new Lexicon();
        int at = 0;
        while (at < text.length) {
            int end = at;
            while (end < text.length && text[end] != '\n') {
                end++;
            }
            if (end > at && text[at] != '#') {
                lexicon.addLine(text, at, end);
            }
            at = end + 1;
        }
        return lexicon;
    }

    static Lexicon bundled() {
        try (var in = Lexicon.class.getResourceAsStream("dictionary.txt")) {
            if (in == null) {
                throw new IllegalStateException("dictionary.txt is missing");
            }
            return read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addLine(byte[] text, int from, int to) {
        long hash = HASH_START;
        int at = from;
        while (at < to && text[at] != ' ') {
            hash = (hash ^ text[at]) * HASH_STEP;
            at++;
        }
        int kind = WORD;
        for (at++; at < to; at++) {
            kind |= switch (text[at]) {
                case 'n' -> NOUN;
                case 'c' -> COMPOUNDING;
                case 'v' -> VERB_STEM;
                case 'i' -> INFINITIVE;
                case 'd' -> PARTICIPLE;
                case 'a' -> ADJECTIVE;
                default -> 0;
            };
        }
        int slot = slot(hash);
        hashes[slot] = hash;
        kinds[slot] |= (byte) kind;
    }

    private int slot(long hash) {
        int slot = (int) (hash ^ (hash >>> 32)) & (hashes.length - 1);
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & (hashes.length - 1);
        }
        return slot;
    }

    /** The kinds of a word, a part of {@code text}; 0 when it is not known. */
    int kinds(CharSequence text, int from, int to) {
        long hash = HASH_START;
        for (int at = from; at < to; at++) {
            hash = (hash ^ (byte) text.charAt(at)) * HASH_STEP;
        }
        return kinds[slot(hash)];
    }

    boolean has(CharSequence word) {
        return kinds(word, 0, word.length()) != 0;
    }

    boolean is(CharSequence word, int anyOfKinds) {
        return (kinds(word, 0, word.length()) & anyOfKinds) != 0;
    }
}
