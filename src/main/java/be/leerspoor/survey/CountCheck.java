package be.leerspoor.survey;

import be.leerspoor.people.NeverStored;
import be.leerspoor.shell.CsvFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks whether counts fit a questionnaire: known items and answers, each once, adding up to how many answered. */
final class CountCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Questionnaire questionnaire;
    private final NeverStored neverStored;
    private final List<CountFault> faults = new ArrayList<>();
    private final Map<String, Counted> counted = new LinkedHashMap<>();

    /** Counts of an item while its lines are read. */
    private record Counted(long line, int people, Map<String, Integer> counts) {}

    CountCheck(Questionnaire questionnaire, NeverStored neverStored) {
        this.questionnaire = questionnaire;
        this.neverStored = neverStored;
    }

    /** What is wrong with counts that were typed. */
    static List<CountFault> faults(Questionnaire questionnaire, List<CountDraft> drafts) {
        List<CountFault> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CountDraft draft : drafts) {
            fault(questionnaire, draft, seen).ifPresent(kind -> faults.add(new CountFault(kind, 0, draft.item())));
        }
        return faults;
    }

    private static Optional<CountFault.Kind> fault(Questionnaire questionnaire, CountDraft draft, Set<String> seen) {
        Optional<Item> item = questionnaire.item(draft.item());
        if (item.isEmpty()) {
            return Optional.of(CountFault.Kind.ITEM_UNKNOWN);
        }
        Optional<Scale> scale = item.get().scale();
        if (scale.isEmpty()) {
            return Optional.of(CountFault.Kind.ITEM_WRITTEN);
        }
        if (!seen.add(draft.item())) {
            return Optional.of(CountFault.Kind.TWICE);
        }
        if (!draft.counts().keySet().stream().allMatch(scale.get()::has)) {
            return Optional.of(CountFault.Kind.ANSWER_UNKNOWN);
        }
        if (draft.people() < 0 || draft.counts().values().stream().anyMatch(count -> count < 0)) {
            return Optional.of(CountFault.Kind.NEGATIVE);
        }
        if (draft.people() > CountDraft.MOST_PEOPLE) {
            return Optional.of(CountFault.Kind.TOO_MANY);
        }
        if (draft.people() == 0) {
            return Optional.of(CountFault.Kind.NOBODY);
        }
        return draft.addsUp() ? Optional.empty() : Optional.of(CountFault.Kind.NOT_ADDING_UP);
    }

    /** Reads lines of a file with a column for percentages, or without. */
    CountReading read(List<CsvFile.Line> lines) {
        lines.forEach(this::read);
        List<CountDraft> drafts = counted.entrySet().stream()
                .map(item -> new CountDraft(
                        item.getKey(), item.getValue().counts(), item.getValue().people()))
                .toList();
        if (faults.isEmpty()) {
            for (CountFault fault : faults(questionnaire, drafts)) {
                Counted item = counted.get(fault.words());
                faults.add(new CountFault(fault.kind(), item == null ? 0 : item.line(), fault.words()));
            }
        }
        return faults.isEmpty() ? new CountReading.Read(drafts) : new CountReading.Faulty(faults);
    }

    private void read(CsvFile.Line line) {
        if (!line.isWhole()) {
            no(CountFault.Kind.COLUMNS, line, "");
            return;
        }
        // Confidential: such a line is named by its number and never repeated.
        if (neverStored.isIn(line.cells().values().toArray(String[]::new))) {
            no(CountFault.Kind.NEVER_STORED, line, "");
            return;
        }
        String count = line.cell(TakingOver.COUNT);
        if (count.matches("-\\s*[0-9]+") || line.cell(TakingOver.PEOPLE).matches("-\\s*[0-9]+")) {
            no(CountFault.Kind.NEGATIVE, line, count);
            return;
        }
        if (line.hasFormula()) {
            no(CountFault.Kind.FORMULA, line, "");
            return;
        }
        if (count.endsWith("%")) {
            no(
                    percentage(count)
                            .filter(share -> share.compareTo(HUNDRED) > 0)
                            .map(_ -> CountFault.Kind.OVER_HUNDRED)
                            .orElse(CountFault.Kind.PERCENTAGE),
                    line,
                    count);
            return;
        }
        Item item = item(line.cell(TakingOver.ITEM));
        if (item == null) {
            no(CountFault.Kind.ITEM_UNKNOWN, line, line.cell(TakingOver.ITEM));
            return;
        }
        if (item.scale().isEmpty()) {
            no(CountFault.Kind.ITEM_WRITTEN, line, item.code());
            return;
        }
        read(line, item, item.scale().get());
    }

    private void read(CsvFile.Line line, Item item, Scale scale) {
        Optional<String> answer = answer(scale, line.cell(TakingOver.ANSWER));
        if (answer.isEmpty()) {
            no(CountFault.Kind.ANSWER_UNKNOWN, line, line.cell(TakingOver.ANSWER));
            return;
        }
        Optional<Integer> count = number(line, TakingOver.COUNT);
        Optional<Integer> people = number(line, TakingOver.PEOPLE);
        if (count.isEmpty() || people.isEmpty() || !isPercentageRight(line, count.get(), people.get())) {
            return;
        }
        Counted known =
                counted.computeIfAbsent(item.code(), _ -> new Counted(line.number(), people.get(), new HashMap<>()));
        if (known.people() != people.get()) {
            no(CountFault.Kind.PEOPLE_DIFFER, line, item.code());
        } else if (known.counts().putIfAbsent(answer.get(), count.get()) != null) {
            no(CountFault.Kind.TWICE, line, item.code());
        }
    }

    private Optional<Integer> number(CsvFile.Line line, String column) {
        String cell = line.cell(column);
        if (!cell.matches("[0-9]{1,9}")) {
            no(CountFault.Kind.NUMBER, line, cell);
            return Optional.empty();
        }
        int number = Integer.parseInt(cell);
        if (number > CountDraft.MOST_PEOPLE) {
            no(CountFault.Kind.TOO_MANY, line, cell);
            return Optional.empty();
        }
        return Optional.of(number);
    }

    /** A percentage is given to look whether the counts are right; it may be rounded. */
    private boolean isPercentageRight(CsvFile.Line line, int count, int people) {
        String cell = line.cell(TakingOver.PERCENT);
        if (cell.isEmpty()) {
            return true;
        }
        Optional<BigDecimal> share = percentage(cell);
        if (share.isEmpty()) {
            no(CountFault.Kind.NUMBER, line, cell);
        } else if (share.get().compareTo(HUNDRED) > 0) {
            no(CountFault.Kind.OVER_HUNDRED, line, cell);
        } else if (people > 0 && isFarFrom(share.get(), count, people)) {
            no(CountFault.Kind.PERCENTAGE_DIFFERS, line, cell);
        } else {
            return true;
        }
        return false;
    }

    private static boolean isFarFrom(BigDecimal share, int count, int people) {
        // Half of its last digit, times the number of people: nothing is divided, so nothing is rounded.
        BigDecimal most = HALF.movePointLeft(Math.max(0, share.scale())).multiply(BigDecimal.valueOf(people));
        BigDecimal off = share.multiply(BigDecimal.valueOf(people))
                .subtract(HUNDRED.multiply(BigDecimal.valueOf(count)))
                .abs();
        return off.compareTo(most) > 0;
    }

    private static Optional<BigDecimal> percentage(String cell) {
        String number = cell.replace("%", "").replace(',', '.').strip();
        return number.matches("[0-9]{1,6}(\\.[0-9]{1,6})?") ? Optional.of(new BigDecimal(number)) : Optional.empty();
    }

    /** The item of this code, or with these words in Dutch or English if no other has them. */
    private @Nullable Item item(String cell) {
        Optional<Item> byCode = questionnaire.item(cell);
        if (byCode.isPresent()) {
            return byCode.get();
        }
        List<Item> named = questionnaire.items().stream()
                .filter(item -> isNamed(item.words(), cell))
                .toList();
        return named.size() == 1 ? named.getFirst() : null;
    }

    private static Optional<String> answer(Scale scale, String cell) {
        return scale.options().stream()
                .filter(option -> option.code().equals(cell) || isNamed(option.words(), cell))
                .map(Scale.Option::code)
                .findFirst();
    }

    private static boolean isNamed(Words words, String cell) {
        String asked = cell.toLowerCase(Locale.ROOT);
        return words.byLanguage().values().stream()
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).equals(asked));
    }

    private void no(CountFault.Kind kind, CsvFile.Line line, String words) {
        faults.add(new CountFault(kind, line.number(), words));
    }
}
