package be.leerspoor.plan;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.textIn;

import be.leerspoor.people.PersonId;
import be.leerspoor.plan.PlanFileContent.BadPlanLine;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.FormDecision;
import be.leerspoor.privacy.GateResult;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.privacy.ShareDecision;
import be.leerspoor.shell.CsvFile;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.SheetFile;
import be.leerspoor.shell.Spreadsheet;
import be.leerspoor.shell.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/** Tells what the lines of a file with a plan would add to the plan as it is, and what is wrong with them. */
final class PlanFileReader {

    private static final List<Locale> LANGUAGES = List.of(Texts.DUTCH, Texts.ENGLISH);
    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final PlanAsKnown plan;
    private final PlanTitles titles;
    private final Map<String, Set<PersonId>> people;
    private final PrivacyGate gate;
    private final List<PlanFileLine> fresh = new ArrayList<>();
    private final List<BadPlanLine> bad = new ArrayList<>();
    private final List<ShareDecision.Unconfirmed> marks = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();
    private int known;

    PlanFileReader(PlanAsKnown plan, Map<String, Set<PersonId>> people, PrivacyGate gate) {
        this.plan = plan;
        this.titles = new PlanTitles(plan);
        this.people = people;
        this.gate = gate;
    }

    /** The lines by the names of {@link PlanColumn}, whichever of its headers the file has. */
    static List<CsvFile.Line> lines(byte[] file) throws CsvFile.Unreadable {
        return lines(file, PlanColumn.headers().iterator());
    }

    private static List<CsvFile.Line> lines(byte[] file, Iterator<Map<PlanColumn, String>> headers)
            throws CsvFile.Unreadable {
        try {
            return lines(file, headers.next());
        } catch (CsvFile.Unreadable unreadable) {
            if (unreadable.problem() != CsvFile.Problem.HEADER || !headers.hasNext()) {
                throw unreadable;
            }
            return lines(file, headers);
        }
    }

    private static List<CsvFile.Line> lines(byte[] file, Map<PlanColumn, String> header) throws CsvFile.Unreadable {
        List<String> columns = List.copyOf(header.values());
        List<CsvFile.Line> lines =
                SheetFile.isPacked(file) ? SheetFile.read(file, columns) : CsvFile.read(file, columns);
        return lines.stream().map(line -> named(line, header)).toList();
    }

    private static CsvFile.Line named(CsvFile.Line line, Map<PlanColumn, String> header) {
        Map<String, String> cells = new HashMap<>();
        if (!line.cells().isEmpty()) {
            header.forEach((column, name) -> cells.put(column.name(), line.cell(name)));
        }
        return new CsvFile.Line(line.number(), cells);
    }

    PlanFileContent read(List<CsvFile.Line> lines) {
        lines.forEach(this::read);
        return new PlanFileContent(fresh, bad, known, marks);
    }

    private void read(CsvFile.Line line) {
        if (!line.isWhole()) {
            refuse(line, PlanFileFault.COLUMNS, "");
            return;
        }
        SequencedMap<String, String> all = new LinkedHashMap<>();
        for (PlanColumn column : PlanColumn.values()) {
            all.put(column.name(), cell(line, column));
        }
        // Confidential: such a line is named by its number and never repeated.
        if (gate.release(all, Confirmation.none()) instanceof FormDecision.Refused) {
            refuse(line, PlanFileFault.REGISTER_NUMBER, "");
            return;
        }
        if (line.hasFormula()) {
            refuse(line, PlanFileFault.FORMULA, "");
            return;
        }
        Optional<Element> element = oneOf(Element.values(), "plan.element", cell(line, PlanColumn.ELEMENT));
        Optional<PlanYear> year = year(cell(line, PlanColumn.YEAR));
        String objective = tidy(cell(line, PlanColumn.OBJECTIVE));
        String action = tidy(cell(line, PlanColumn.ACTION));
        if (element.isEmpty()) {
            refuse(line, PlanFileFault.ELEMENT, cell(line, PlanColumn.ELEMENT));
        } else if (year.isEmpty()) {
            refuse(line, PlanFileFault.YEAR, cell(line, PlanColumn.YEAR));
        } else if (objective.isBlank()) {
            refuse(line, PlanFileFault.NO_OBJECTIVE, "");
        } else if (objective.length() > PlanField.TITLE.longest() || action.length() > PlanField.TITLE.longest()) {
            refuse(line, PlanFileFault.TOO_LONG, String.valueOf(PlanField.TITLE.longest()));
        } else {
            place(line, PlanTitles.objective(element.get(), year.get(), objective), objective, action);
        }
    }

    private void place(CsvFile.Line line, PlanTitles.Named named, String objective, String action) {
        Optional<ItemId> stands = titles.find(named);
        if (action.isBlank()) {
            boolean more = List.of(PlanColumn.OWNER, PlanColumn.FROM, PlanColumn.UNTIL, PlanColumn.STATE).stream()
                    .anyMatch(column -> !line.cell(column.name()).isBlank());
            if (more) {
                refuse(line, PlanFileFault.NO_ACTION, "");
            } else if (stands.isPresent()) {
                known++;
            } else {
                add(new PlanFileLine(
                        line.number(), named.element(), named.year(), objective, stands, Optional.empty()));
            }
        } else if (!seen.add(List.of(named, PlanTitles.same(action)))) {
            refuse(line, PlanFileFault.TWICE, action);
        } else if (stands.filter(id -> titles.has(id, action)).isPresent()) {
            known++;
        } else {
            action(line, action)
                    .ifPresent(made -> add(new PlanFileLine(
                            line.number(), named.element(), named.year(), objective, stands, Optional.of(made))));
        }
    }

    private Optional<PlanFileLine.NewAction> action(CsvFile.Line line, String title) {
        String who = cell(line, PlanColumn.OWNER);
        Set<PersonId> owners = people.getOrDefault(PlanTitles.same(who), Set.of());
        Optional<LocalDate> from = day(cell(line, PlanColumn.FROM));
        Optional<LocalDate> until = day(cell(line, PlanColumn.UNTIL));
        String typedState = cell(line, PlanColumn.STATE);
        Optional<ActionState> state = typedState.isBlank()
                ? Optional.of(ActionState.PLANNED)
                : oneOf(ActionState.values(), "plan.state", typedState);
        PlanCalendar calendar = plan.frame().calendar();
        if (owners.isEmpty()) {
            refuse(line, PlanFileFault.OWNER, who);
        } else if (owners.size() > 1) {
            refuse(line, PlanFileFault.OWNER_TWICE, who);
        } else if (from.isEmpty()) {
            refuse(line, PlanFileFault.DAY, cell(line, PlanColumn.FROM));
        } else if (until.isEmpty()) {
            refuse(line, PlanFileFault.DAY, cell(line, PlanColumn.UNTIL));
        } else if (until.get().isBefore(from.get())) {
            refuse(line, PlanFileFault.ENDS_BEFORE, "");
        } else if (from.get().isAfter(calendar.lastDay()) || until.get().isBefore(calendar.firstDay())) {
            refuse(line, PlanFileFault.OUTSIDE, Formats.here().day(from.get()));
        } else if (state.isEmpty()) {
            refuse(line, PlanFileFault.STATE, typedState);
        } else {
            return Optional.of(new PlanFileLine.NewAction(
                    title, owners.iterator().next(), who, from.get(), until.get(), state.get()));
        }
        return Optional.empty();
    }

    private void add(PlanFileLine line) {
        fresh.add(line);
        marks.addAll(open(line, gate, Confirmation.none()));
    }

    /** What the words of a new line hold that may identify somebody, and was not confirmed. */
    static List<ShareDecision.Unconfirmed> open(PlanFileLine line, PrivacyGate gate, Confirmation confirmation) {
        SequencedMap<String, String> words = new LinkedHashMap<>();
        if (line.stands().isEmpty()) {
            words.put(PlanColumn.OBJECTIVE.name(), line.objective());
        }
        line.action().ifPresent(action -> words.put(PlanColumn.ACTION.name(), action.title()));
        return gate.release(words, confirmation) instanceof FormDecision.Unconfirmed(var fields)
                ? List.copyOf(fields.values())
                : List.of();
    }

    /** As it will be kept, so that it is recognised when it comes again. */
    private String tidy(String typed) {
        return gate.check(typed) instanceof GateResult.Storable kept
                ? kept.text().value().strip()
                : typed;
    }

    private void refuse(CsvFile.Line line, PlanFileFault fault, String words) {
        bad.add(new BadPlanLine(line.number(), fault, words));
    }

    private static String cell(CsvFile.Line line, PlanColumn column) {
        return Spreadsheet.asTyped(line.cell(column.name())).strip();
    }

    /** The constant that goes by this word in one of both languages. */
    private static <E extends Enum<E>> Optional<E> oneOf(E[] constants, String prefix, String word) {
        return Arrays.stream(constants)
                .filter(constant -> PlanTitles.same(word).equals(PlanTitles.same(constant.name()))
                        || LANGUAGES.stream()
                                .map(language -> textIn(language, key(prefix, constant)))
                                .anyMatch(name -> PlanTitles.same(name).equals(PlanTitles.same(word))))
                .findFirst();
    }

    private static Optional<PlanYear> year(String word) {
        return PlanYear.ALL.stream()
                .filter(year -> word.equals(String.valueOf(year.number()))
                        || LANGUAGES.stream()
                                .map(language -> textIn(language, "plan.year", year.number()))
                                .anyMatch(word::equalsIgnoreCase))
                .findFirst();
    }

    private static Optional<LocalDate> day(String word) {
        try {
            return Optional.of(
                    LocalDate.parse(word, word.contains("/") ? DAY_FIRST : DateTimeFormatter.ISO_LOCAL_DATE));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
