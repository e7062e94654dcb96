package be.leerspoor.people;

import be.leerspoor.shell.CsvFile;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads people from a file and adds them, for the screen and for the terminal alike. */
@Component
class PeopleIntake {

    private static final int LONGEST_CELL = 300;
    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final PeopleImportRepository repository;
    private final TurnsRepository turns;
    private final NeverStored neverStored;
    private final Audit audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    PeopleIntake(
            PeopleImportRepository repository,
            TurnsRepository turns,
            NeverStored neverStored,
            Audit audit,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.turns = turns;
        this.neverStored = neverStored;
        this.audit = audit;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    ReadResult read(byte[] file) {
        try {
            return new ReadResult.Read(plan(PeopleFile.read(file), repository.present()));
        } catch (PeopleFile.Unreadable e) {
            return e.asResult();
        }
    }

    ImportResult perform(ImportPlan plan, boolean skipBad) {
        if (!plan.bad().isEmpty() && !skipBad) {
            return new ImportResult.HasBadLines(plan);
        }
        Map<TeamId, RegionId> regions = new HashMap<>();
        repository.present().teams().values().forEach(team -> regions.put(team.id(), team.region()));
        try {
            transaction.executeWithoutResult(status -> {
                turns.take();
                repository.add(plan.good(), regions, clock.instant());
                audit.record("people.imported", "people:" + plan.good().size());
            });
        } catch (DuplicateKeyException somebodyWasFirst) {
            return new ImportResult.ChangedMeanwhile();
        }
        return new ImportResult.Imported(plan.good().size());
    }

    private ImportPlan plan(List<CsvFile.Line> lines, PeopleImportRepository.Present present) {
        List<ImportPlan.Line> good = new ArrayList<>();
        List<ImportPlan.BadLine> bad = new ArrayList<>();
        Set<String> userNames = new HashSet<>();
        Set<String> mails = new HashSet<>();
        for (CsvFile.Line line : lines) {
            List<ImportPlan.BadLine> problems = new ArrayList<>(problems(line, present));
            boolean repeatable = problems.stream().noneMatch(one -> one.problem() == LineProblem.NEVER_STORED);
            if (!line.cells().isEmpty() && repeatable) {
                // Also the names of bad lines count: which of two namesakes was meant is for a person to say.
                addIfTwice(problems, line, "user_name", LineProblem.USER_NAME_TWICE, userNames);
                addIfTwice(problems, line, "mail", LineProblem.MAIL_TWICE, mails);
            }
            if (problems.isEmpty()) {
                good.add(goodLine(line, present));
            } else {
                bad.addAll(problems);
            }
        }
        return new ImportPlan(good, bad);
    }

    private List<ImportPlan.BadLine> problems(CsvFile.Line line, PeopleImportRepository.Present present) {
        Map<String, String> cells = line.cells();
        if (cells.isEmpty()) {
            return List.of(new ImportPlan.BadLine(line.number(), LineProblem.COLUMNS, ""));
        }
        List<ImportPlan.BadLine> problems = new ArrayList<>();
        for (String column : PeopleFile.COLUMNS) {
            String cell = cells.getOrDefault(column, "");
            if (cell.length() > LONGEST_CELL) {
                return List.of(new ImportPlan.BadLine(line.number(), LineProblem.TOO_LONG, column));
            }
            // Confidential: such a cell is named by its column and never repeated.
            if (neverStored.isIn(cell)) {
                return List.of(new ImportPlan.BadLine(line.number(), LineProblem.NEVER_STORED, column));
            }
            if (isFormula(cell)) {
                return List.of(new ImportPlan.BadLine(line.number(), LineProblem.FORMULA, column));
            }
        }
        String userName = cell(line, "user_name");
        String mail = cell(line, "mail");
        PersonDraft.problems(userName, mail, cell(line, "first_name"), cell(line, "last_name"))
                .forEach(problem -> problems.add(new ImportPlan.BadLine(
                        line.number(), LineProblem.valueOf(problem.name()), cell(line, problem.name()))));
        if (present.userNames().contains(small(userName))) {
            problems.add(new ImportPlan.BadLine(line.number(), LineProblem.USER_NAME_TAKEN, userName));
        }
        if (present.mails().contains(small(mail))) {
            problems.add(new ImportPlan.BadLine(line.number(), LineProblem.MAIL_TAKEN, mail));
        }
        if (!present.teams().containsKey(small(cell(line, "team")))) {
            problems.add(new ImportPlan.BadLine(line.number(), LineProblem.TEAM_UNKNOWN, cell(line, "team")));
        }
        roleWords(line).stream()
                .filter(word -> role(word) == null)
                .forEach(word -> problems.add(new ImportPlan.BadLine(line.number(), LineProblem.ROLE_UNKNOWN, word)));
        if (roleWords(line).stream().anyMatch(word -> role(word) == Role.ADMINISTRATOR)) {
            problems.add(new ImportPlan.BadLine(line.number(), LineProblem.ROLE_BY_HAND, "roles"));
        }
        if (day(cell(line, "from")) == null) {
            problems.add(new ImportPlan.BadLine(line.number(), LineProblem.DATE, cell(line, "from")));
        }
        return problems;
    }

    private ImportPlan.Line goodLine(CsvFile.Line line, PeopleImportRepository.Present present) {
        var team = present.teams().get(small(cell(line, "team")));
        var from = day(cell(line, "from"));
        if (team == null || from == null) {
            throw new IllegalStateException("a line with problems is no good line");
        }
        var person = new PersonDraft(
                cell(line, "user_name"), cell(line, "mail"), cell(line, "first_name"), cell(line, "last_name"));
        var roles = roleWords(line).stream()
                .map(PeopleIntake::role)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new ImportPlan.Line(line.number(), person, team.id(), team.name(), roles, Period.from(from));
    }

    private static void addIfTwice(
            List<ImportPlan.BadLine> problems,
            CsvFile.Line line,
            String column,
            LineProblem problem,
            Set<String> seen) {
        String name = small(cell(line, column));
        if (!name.isEmpty() && !seen.add(name)) {
            problems.add(new ImportPlan.BadLine(line.number(), problem, name));
        }
    }

    /** What a spreadsheet would calculate is never a name. */
    private static boolean isFormula(String cell) {
        return !cell.isEmpty() && "=+-@|%".indexOf(cell.charAt(0)) >= 0;
    }

    private static List<String> roleWords(CsvFile.Line line) {
        return Arrays.stream(cell(line, "roles").split("\\|"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static @Nullable Role role(String word) {
        String name = word.toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private @Nullable LocalDate day(String text) {
        if (text.isEmpty()) {
            return LocalDate.now(clock);
        }
        try {
            return LocalDate.parse(text, text.contains("/") ? DAY_FIRST : DateTimeFormatter.ISO_LOCAL_DATE);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private static String cell(CsvFile.Line line, String column) {
        return line.cells().getOrDefault(small(column), "");
    }

    private static String small(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
