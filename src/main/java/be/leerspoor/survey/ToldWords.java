package be.leerspoor.survey;

import static be.leerspoor.shell.Texts.textIn;

import be.leerspoor.shell.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is told, in words and numbers: the same on the screen, in files and on paper. */
public final class ToldWords {

    private static final int HUNDRED = 100;
    private static final String NUMBER = "\\d+";

    private final Locale language;
    private final Formats formats;

    /** In this language. */
    public ToldWords(Locale language) {
        this.language = language;
        this.formats = Formats.in(language);
    }

    /** The shares in the order in which they are read: what was chosen comes before what was not. */
    public static List<ToldShare> inOrder(Item item, List<ToldShare> shares) {
        return isChoice(item) ? shares.reversed() : shares;
    }

    /** Whether an item is something that one chooses from a list or not. */
    public static boolean isChoice(Item item) {
        return item.scale().filter(scale -> scale.code().equals(Scale.GIVEN)).isPresent();
    }

    /** A share in hundredths, to the tenth. */
    public static BigDecimal tenths(ToldShare share) {
        return BigDecimal.valueOf((long) HUNDRED * share.people())
                .divide(BigDecimal.valueOf(share.of()), 1, RoundingMode.HALF_UP);
    }

    /** One end of an interval in hundredths, to the tenth. */
    public static BigDecimal tenths(double bound) {
        return BigDecimal.valueOf(HUNDRED * bound).setScale(1, RoundingMode.HALF_UP);
    }

    /** What an item asks. */
    public String of(Item item) {
        return item.words().in(language.getLanguage());
    }

    /** Answers that are told as one: nooit of zelden. */
    public String answers(List<Scale.Option> options) {
        List<String> names = names(options);
        return names.size() > 2 && isRun(names) ? run(names) : listed(names, "survey.told.or");
    }

    private List<String> names(List<Scale.Option> options) {
        return options.stream()
                .map(option -> option.words().in(language.getLanguage()))
                .toList();
    }

    private String run(List<String> numbers) {
        return textIn(language, "survey.told.run", numbers.getFirst(), numbers.getLast());
    }

    private static boolean isRun(List<String> names) {
        return names.stream().allMatch(name -> name.matches(NUMBER))
                && IntStream.range(1, names.size())
                        .allMatch(i -> Integer.parseInt(names.get(i)) == Integer.parseInt(names.get(i - 1)) + 1);
    }

    /** A share to the tenth: 21,4 %. */
    public String percent(ToldShare share) {
        return percent(formats.number(tenths(share).doubleValue(), 1));
    }

    /** A share of people in general, to the tenth. */
    public String percent(int part, int whole) {
        return percent(new ToldShare(List.of(), part, whole));
    }

    private String percent(String number) {
        return textIn(language, "survey.told.percent", number);
    }

    /** Between which shares the true one probably lies: 14,4–30,6 %. */
    public String interval(ToldShare share) {
        Wilson interval = share.interval();
        return textIn(
                language,
                "survey.told.interval",
                formats.number(tenths(interval.low()).doubleValue(), 1),
                formats.number(tenths(interval.high()).doubleValue(), 1));
    }

    /** How many people answered: 98 mensen. */
    public String people(List<ToldShare> shares) {
        return people(shares.isEmpty() ? 0 : shares.getFirst().of());
    }

    /** So many people. */
    public String people(int number) {
        return textIn(language, "survey.told.people", number, formats.number(number));
    }

    /** What these answers show, in a sentence; whether nothing is told because nobody answered or because few did is not told. */
    public String sentence(Item item, List<ToldShare> shares) {
        if (shares.isEmpty()) {
            return textIn(language, "survey.told.nothing");
        }
        Scale scale = item.scale().orElseThrow();
        if (isChoice(item)) {
            return shares.stream()
                    .filter(share -> isOnly(share, Scale.YES))
                    .findFirst()
                    .map(share -> with("survey.told.chosen", share))
                    .orElseGet(() -> largest(shares));
        }
        return scale.ordered() ? with("survey.told.answer", top(scale, shares)) : largest(shares);
    }

    private static boolean isOnly(ToldShare share, String option) {
        return share.options().size() == 1 && share.options().getFirst().code().equals(option);
    }

    /** The answers above the middle of an ordered scale. */
    static List<Scale.Option> top(Scale scale) {
        int size = scale.options().size();
        return scale.options().subList(size / 2 + size % 2, size);
    }

    /** The top answers as one, or where they are not told apart from others, the answers that are told last. */
    private static ToldShare top(Scale scale, List<ToldShare> shares) {
        List<Scale.Option> top = top(scale);
        List<ToldShare> in = shares.stream()
                .filter(share -> top.containsAll(share.options()))
                .toList();
        boolean apart = in.stream().mapToInt(share -> share.options().size()).sum() == top.size();
        return apart
                ? new ToldShare(
                        top,
                        in.stream().mapToInt(ToldShare::people).sum(),
                        shares.getFirst().of())
                : shares.getLast();
    }

    private String largest(List<ToldShare> shares) {
        ToldShare largest =
                shares.stream().max(Comparator.comparingInt(ToldShare::people)).orElseThrow();
        if (largest.options().size() > 1) {
            return with("survey.told.answer", largest);
        }
        List<ToldShare> most = shares.stream()
                .filter(share ->
                        share.people() == largest.people() && share.options().size() == 1)
                .toList();
        return most.size() == 1
                ? with("survey.told.most", largest)
                : textIn(
                        language,
                        "survey.told.most.equal",
                        listed(
                                most.stream()
                                        .map(share -> quoted(share.options()))
                                        .toList(),
                                "survey.told.and"),
                        formats.number(largest.people()),
                        people(largest.of()),
                        percent(largest));
    }

    private String with(String key, ToldShare share) {
        return textIn(
                language,
                key,
                quoted(share.options()),
                formats.number(share.people()),
                people(share.of()),
                percent(share));
    }

    /** Each answer between quotes of its own, so that answers told as one do not read as one answer. */
    private String quoted(List<Scale.Option> options) {
        List<String> names = names(options);
        return names.size() > 2 && isRun(names)
                ? run(names)
                : listed(
                        names.stream()
                                .map(name -> textIn(language, "survey.told.quoted", name))
                                .toList(),
                        "survey.told.or");
    }

    /** With commas, and with the word of this key before the last. */
    private String listed(List<String> words, String last) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return textIn(language, last, String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
    }

    /** What was published of an item elsewhere, to read it against; empty when nothing was. */
    public Optional<String> published(Item item) {
        return PublishedShare.of(item)
                .map(share -> textIn(
                        language,
                        "survey.told.published",
                        percent(formats.number(share.percent())),
                        quoted(share.options())));
    }

    /** What changed between the earliest and the latest wave, in a sentence that says when chance alone may have done it. */
    public String change(WaveComparison item) {
        Optional<Change> found = Change.of(item);
        if (found.isEmpty()) {
            return textIn(
                    language, item.waves().isEmpty() ? "survey.told.nothing.over-time" : "survey.change.one-wave");
        }
        Change change = found.get();
        String between = textIn(
                language,
                "survey.change.between",
                change.from().wave().name(),
                change.to().wave().name());
        if (change.answers().isEmpty()) {
            return between + " " + textIn(language, "survey.change.nothing-apart");
        }
        Scale scale = item.item().scale().orElseThrow();
        return between
                + " "
                + (scale.ordered()
                        ? one(change.of(scale, top(scale))
                                .orElse(change.answers().getLast()))
                        : all(change));
    }

    private String one(Change.Both both) {
        if (percent(both.then()).equals(percent(both.now()))) {
            return textIn(language, "survey.change.stayed", quoted(both.now().options()), percent(both.now()));
        }
        return textIn(
                language, both.mayBeChance() ? "survey.change.chance" : "survey.change.more-than-chance", went(both));
    }

    private String all(Change change) {
        List<String> beyond = new ArrayList<>();
        change.answers().stream().filter(both -> !both.mayBeChance()).forEach(both -> beyond.add(went(both)));
        if (beyond.isEmpty()) {
            return textIn(language, "survey.change.all-chance");
        }
        String went = textIn(language, "survey.change.more-than-chance", listed(beyond, "survey.told.and"));
        return beyond.size() == change.answers().size()
                ? went
                : went + " " + textIn(language, "survey.change.others-chance");
    }

    private String went(Change.Both both) {
        return textIn(
                language,
                "survey.change.went",
                quoted(both.now().options()),
                percent(both.then()),
                percent(both.now()));
    }
}
