package be.leerspoor.training;

import be.leerspoor.people.Actor;
import be.leerspoor.people.Audit;
import be.leerspoor.people.NeverStored;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.SignedIn;
import be.leerspoor.shell.CalledByProgram;
import be.leerspoor.shell.CsvFile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads earlier trainings from a file and writes them down as evidence, for the screen and for the terminal alike. */
@Component
@CalledByProgram
class EarlierIntake {

    static final List<String> COLUMNS = List.of("person", "course", "date", "hours");

    private static final LocalDate OLDEST = LocalDate.of(1970, 1, 1);
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(1_000);
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private final EarlierRepository repository;
    private final EarlierFileRepository files;
    private final EvidenceBook book;
    private final NeverStored neverStored;
    private final SignedIn signedIn;
    private final Audit audit;
    private final Clock clock;

    EarlierIntake(
            EarlierRepository repository,
            EarlierFileRepository files,
            EvidenceBook book,
            NeverStored neverStored,
            SignedIn signedIn,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.files = files;
        this.book = book;
        this.neverStored = neverStored;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /** Tells what writing down this file would do; changes nothing. */
    @Transactional(readOnly = true)
    public EarlierReading read(byte[] file) {
        try {
            return new EarlierReading.Read(plan(CsvFile.read(file, COLUMNS)));
        } catch (CsvFile.Unreadable e) {
            return new EarlierReading.Unreadable(e.problem(), e.line());
        }
    }

    /** Writes down what the plan says, if every line of it is good or the bad ones are to be skipped. */
    @Transactional
    public EarlierImportResult perform(EarlierPlan plan, boolean skipBad) {
        if (!plan.bad().isEmpty() && !skipBad) {
            return new EarlierImportResult.HasBadLines(plan);
        }
        List<EarlierFileRepository.Line> written = new ArrayList<>();
        for (EarlierPlan.Line line : plan.good()) {
            UUID source = source(line.person(), line.course(), line.on());
            repository.add(source, line);
            book.note(
                    line.person(),
                    Happening.of(EvidenceKind.COURSE, source, line.on(), line.course())
                            .taking(line.minutes())
                            .validUntil(line.validUntil()));
            written.add(new EarlierFileRepository.Line(line.person(), source));
        }
        if (!written.isEmpty()) {
            files.add(UUID.randomUUID(), reader().orElse(null), clock.instant(), written);
            audit.record("training.imported", "trainings:" + written.size());
        }
        return new EarlierImportResult.Written(plan.good().size());
    }

    /** Strikes all that was written down from a file; of two at once one does. */
    @Transactional
    public UndoResult undo(UUID file) {
        if (!files.undo(file, clock.instant())) {
            return new UndoResult.UndoneAlready();
        }
        List<EarlierFileRepository.Line> lines = files.lines(file);
        repository.remove(lines.stream().map(EarlierFileRepository.Line::source).toList());
        lines.forEach(line -> book.strike(line.person(), EvidenceKind.COURSE, line.source()));
        audit.record("training.import-undone", "trainings:" + lines.size());
        return new UndoResult.Undone(lines.size(), List.of());
    }

    /** Who reads in a file; nobody at the terminal. */
    private Optional<PersonId> reader() {
        return signedIn.find().map(Actor::id);
    }

    /** The same training is the same happening, whatever file it comes in. */
    static UUID source(PersonId person, String course, LocalDate on) {
        return UUID.nameUUIDFromBytes(("earlier " + person + " " + course + " " + on).getBytes(StandardCharsets.UTF_8));
    }

    private EarlierPlan plan(List<CsvFile.Line> lines) {
        Map<String, EarlierRepository.Person> people = repository.people();
        Map<String, EarlierRepository.Course> courses = repository.courses();
        Set<PersonId> named = new HashSet<>();
        for (CsvFile.Line line : lines) {
            Optional.ofNullable(people.get(small(line.cell("person")))).ifPresent(person -> named.add(person.id()));
        }
        Set<UUID> sources = repository.sources(named);
        Set<EarlierRepository.Been> been = repository.been(named);
        List<EarlierPlan.Line> good = new ArrayList<>();
        List<BadLine> bad = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        Optional<PersonId> reader = reader();
        for (CsvFile.Line line : lines) {
            EarlierRepository.Person person = people.get(small(line.cell("person")));
            EarlierRepository.Course course = courses.get(small(line.cell("course")));
            Optional<LocalDate> day = ImportDay.of(line.cell("date"))
                    .filter(typed -> typed.time().isEmpty())
                    .map(ImportDay::day);
            Optional<Integer> minutes = minutes(line.cell("hours"));
            BadLine fault = fault(line, person, course, day, minutes);
            if (fault != null || person == null || course == null || day.isEmpty() || minutes.isEmpty()) {
                bad.add(fault == null ? new BadLine(line.number(), ImportFault.COLUMNS, "") : fault);
                continue;
            }
            if (reader.filter(person.id()::equals).isPresent()) {
                bad.add(new BadLine(line.number(), ImportFault.YOURSELF, person.name()));
                continue;
            }
            LocalDate on = day.get();
            UUID source = source(person.id(), course.code(), on);
            ImportFault twice = !seen.add(source)
                    ? ImportFault.TWICE
                    : sources.contains(source)
                            ? ImportFault.KNOWN_ALREADY
                            : been.contains(new EarlierRepository.Been(person.id(), course.code(), on))
                                    ? ImportFault.ATTENDED_ALREADY
                                    : null;
            if (twice != null) {
                bad.add(new BadLine(line.number(), twice, person.name()));
                continue;
            }
            Integer months = course.validMonths();
            good.add(new EarlierPlan.Line(
                    line.number(),
                    person.id(),
                    person.name(),
                    course.code(),
                    course.nameNl(),
                    course.nameEn(),
                    on,
                    minutes.get(),
                    months == null ? null : on.plusMonths(months)));
        }
        return new EarlierPlan(good, bad);
    }

    private @Nullable BadLine fault(
            CsvFile.Line line,
            EarlierRepository.@Nullable Person person,
            EarlierRepository.@Nullable Course course,
            Optional<LocalDate> day,
            Optional<Integer> minutes) {
        if (!line.isWhole()) {
            return new BadLine(line.number(), ImportFault.COLUMNS, "");
        }
        // Confidential: such a line is named by its number and never repeated.
        if (neverStored.isIn(line.cells().values().toArray(String[]::new))) {
            return new BadLine(line.number(), ImportFault.NEVER_STORED, "");
        }
        if (line.hasFormula()) {
            return new BadLine(line.number(), ImportFault.FORMULA, "");
        }
        if (person == null) {
            return new BadLine(line.number(), ImportFault.PERSON_UNKNOWN, line.cell("person"));
        }
        if (course == null) {
            return new BadLine(line.number(), ImportFault.COURSE_UNKNOWN, line.cell("course"));
        }
        if (day.isEmpty() || day.get().isBefore(OLDEST)) {
            return new BadLine(line.number(), ImportFault.DATE, line.cell("date"));
        }
        if (day.get().isAfter(LocalDate.now(clock))) {
            return new BadLine(line.number(), ImportFault.FUTURE, line.cell("date"));
        }
        return minutes.isEmpty() ? new BadLine(line.number(), ImportFault.HOURS, line.cell("hours")) : null;
    }

    private static Optional<Integer> minutes(String typed) {
        if (!typed.matches("[0-9]{1,4}([.,][0-9]{1,2})?")) {
            return Optional.empty();
        }
        BigDecimal hours = new BigDecimal(typed.replace(',', '.'));
        int minutes = hours.multiply(MINUTES).setScale(0, RoundingMode.HALF_UP).intValue();
        return minutes >= 1 && hours.compareTo(MOST_HOURS) <= 0 ? Optional.of(minutes) : Optional.empty();
    }

    private static String small(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
