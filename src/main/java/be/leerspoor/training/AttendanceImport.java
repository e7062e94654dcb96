package be.leerspoor.training;

import be.leerspoor.people.Audit;
import be.leerspoor.people.ForTrainers;
import be.leerspoor.people.NeverStored;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.SignedIn;
import be.leerspoor.shell.CsvFile;
import be.leerspoor.shell.Formats;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Attendance of an edition from a CSV file with the columns {@code person;date;fact;minutes}: first what would be noted, line
 * by line, then all of it at once, and taken back at once when it was the wrong file.
 */
@Service
@ForTrainers
@Transactional
public class AttendanceImport {

    private static final List<String> NAMES = List.of("person", "date", "fact", "minutes");

    /** The first line of a file. */
    public static final String COLUMNS = String.join(";", NAMES);

    private final AttendanceRepository repository;
    private final AttendanceFileRepository files;
    private final PlanRepository editions;
    private final NotedAttendance noted;
    private final NeverStored neverStored;
    private final SignedIn signedIn;
    private final Audit audit;
    private final Clock clock;

    AttendanceImport(
            AttendanceRepository repository,
            AttendanceFileRepository files,
            PlanRepository editions,
            NotedAttendance noted,
            NeverStored neverStored,
            SignedIn signedIn,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.files = files;
        this.editions = editions;
        this.noted = noted;
        this.neverStored = neverStored;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the signed-in trainer gives this edition, and so may read in its attendance. */
    @Transactional(readOnly = true)
    public boolean mayRead(EditionId edition) {
        return repository.isGiven(edition, signedIn.actor().id());
    }

    /** Tells what noting from this file would do; changes nothing. */
    @Transactional(readOnly = true)
    public AttendanceReading read(EditionId edition, byte[] file) {
        requireGiven(edition);
        try {
            return new AttendanceReading.Read(plan(edition, CsvFile.read(file, NAMES)));
        } catch (CsvFile.Unreadable e) {
            return new AttendanceReading.Unreadable(e.problem(), e.line());
        }
    }

    /** Reads the file again and notes it in one go, if every line is good or the bad ones are to be skipped. */
    public AttendanceImportResult perform(EditionId edition, byte[] file, boolean skipBad) {
        requireGiven(edition);
        editions.takeTurn(edition);
        AttendancePlan plan = switch (read(edition, file)) {
            case AttendanceReading.Read(AttendancePlan made) -> made;
            case AttendanceReading.Unreadable unreadable ->
                throw new IllegalArgumentException("refused: " + unreadable.problem());
        };
        if (!plan.bad().isEmpty() && !skipBad) {
            return new AttendanceImportResult.HasBadLines(plan);
        }
        List<AttendanceRepository.Change> changes = plan.good().stream()
                .filter(line -> !line.isSame())
                .map(line ->
                        new AttendanceRepository.Change(line.session(), line.person(), line.was(), line.presence()))
                .toList();
        if (changes.isEmpty()) {
            return new AttendanceImportResult.NothingNew();
        }
        UUID id = UUID.randomUUID();
        PersonId me = signedIn.actor().id();
        files.add(id, edition, me, clock.instant());
        noted.put(edition, changes, me, id);
        audit.record("attendance.imported", "attendance:" + edition);
        return new AttendanceImportResult.Noted(id, changes.size());
    }

    /** The files of an edition that the signed-in trainer may take back, the latest first. */
    @Transactional(readOnly = true)
    public List<AttendanceFile> files(EditionId edition) {
        return files.files(edition, signedIn.actor().id());
    }

    /**
     * Takes a file back as a whole: what stands as the file left it stands as before. What was changed since, and what it says
     * of who takes it back, is left as it is and told.
     */
    public UndoResult undo(UUID file) {
        PersonId me = signedIn.actor().id();
        EditionId edition = files.edition(file, me)
                .orElseThrow(
                        () -> new AccessDeniedException("A file is taken back by who read it in or made the edition"));
        editions.takeTurn(edition);
        if (!files.undo(file, clock.instant())) {
            return new UndoResult.UndoneAlready();
        }
        Map<SessionId, Map<PersonId, Presence>> now = repository.presences(edition);
        List<AttendanceRepository.Change> back = new ArrayList<>();
        List<UndoResult.Left> left = new ArrayList<>();
        for (AttendanceFileRepository.Changed changed : files.changes(file)) {
            AttendanceRepository.Change change = changed.change();
            Presence stands = now.getOrDefault(change.session(), Map.of()).get(change.person());
            if (Objects.equals(stands, change.is()) && !change.person().equals(me)) {
                back.add(new AttendanceRepository.Change(change.session(), change.person(), stands, change.was()));
            } else {
                left.add(new UndoResult.Left(changed.name(), changed.startsAt()));
            }
        }
        noted.put(edition, back, me, null);
        audit.record("attendance.file-undone", "attendance:" + edition);
        return new UndoResult.Undone(back.size(), left);
    }

    private void requireGiven(EditionId edition) {
        if (!mayRead(edition)) {
            throw new AccessDeniedException("Attendance is read in by who gives the edition");
        }
    }

    private AttendancePlan plan(EditionId edition, List<CsvFile.Line> lines) {
        List<AttendanceRepository.Session> sessions =
                repository.sessions(edition, signedIn.actor().id());
        List<AttendanceFileRepository.Participant> participants = files.participants(edition);
        Map<SessionId, Map<PersonId, Presence>> now = repository.presences(edition);
        List<AttendancePlan.Line> good = new ArrayList<>();
        List<BadLine> bad = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CsvFile.Line line : lines) {
            Read read = read(line, sessions, participants, now);
            AttendancePlan.Line made = read.line();
            if (made == null) {
                bad.add(new BadLine(line.number(), read.fault(), read.words()));
            } else if (seen.add(made.person() + " " + made.session())) {
                good.add(made);
            } else {
                bad.add(new BadLine(line.number(), ImportFault.TWICE, made.name()));
            }
        }
        return new AttendancePlan(good, bad);
    }

    /** A line that can be noted, or else why not. */
    private record Read(AttendancePlan.@Nullable Line line, ImportFault fault, String words) {

        static Read no(ImportFault fault, String words) {
            return new Read(null, fault, words);
        }
    }

    private Read read(
            CsvFile.Line line,
            List<AttendanceRepository.Session> sessions,
            List<AttendanceFileRepository.Participant> participants,
            Map<SessionId, Map<PersonId, Presence>> now) {
        if (!line.isWhole()) {
            return Read.no(ImportFault.COLUMNS, "");
        }
        // Confidential: such a line is named by its number and never repeated.
        if (neverStored.isIn(line.cells().values().toArray(String[]::new))) {
            return Read.no(ImportFault.NEVER_STORED, "");
        }
        if (line.hasFormula()) {
            return Read.no(ImportFault.FORMULA, "");
        }
        Optional<AttendanceFileRepository.Participant> person = participants.stream()
                .filter(participant -> participant.isNamed(line.cell("person")))
                .findFirst();
        if (person.isEmpty()) {
            return Read.no(ImportFault.NOT_PLACED, line.cell("person"));
        }
        if (person.get().person().equals(signedIn.actor().id())) {
            return Read.no(ImportFault.YOURSELF, person.get().name());
        }
        Optional<ImportDay> day = ImportDay.of(line.cell("date"));
        if (day.isEmpty()) {
            return Read.no(ImportFault.DATE, line.cell("date"));
        }
        List<AttendanceRepository.Session> held =
                sessions.stream().filter(session -> isOn(session, day.get())).toList();
        if (held.size() != 1) {
            return Read.no(held.isEmpty() ? ImportFault.NO_SESSION : ImportFault.SEVERAL_SESSIONS, line.cell("date"));
        }
        AttendanceRepository.Session session = held.getFirst();
        if (session.moment(clock.instant()) != NotingMoment.OPEN) {
            return Read.no(ImportFault.NOT_NOW, line.cell("date"));
        }
        Optional<AttendanceFact> fact = AttendanceFact.of(line.cell("fact"));
        if (fact.isEmpty()) {
            return Read.no(ImportFault.FACT, line.cell("fact"));
        }
        Optional<Presence> presence = presence(fact.get(), line.cell("minutes"), session.minutes());
        if (presence.isEmpty()) {
            return Read.no(ImportFault.MINUTES, line.cell("minutes"));
        }
        PersonId id = person.get().person();
        Instant startsAt = session.startsAt();
        Presence was = now.getOrDefault(session.id(), Map.of()).get(id);
        return new Read(
                new AttendancePlan.Line(
                        line.number(), id, person.get().name(), session.id(), startsAt, presence.get(), was),
                ImportFault.COLUMNS,
                "");
    }

    private static boolean isOn(AttendanceRepository.Session session, ImportDay day) {
        LocalDateTime start = LocalDateTime.ofInstant(session.startsAt(), Formats.ZONE);
        return start.toLocalDate().equals(day.day())
                && day.time().map(start.toLocalTime()::equals).orElse(true);
    }

    private static Optional<Presence> presence(AttendanceFact fact, String typed, int longest) {
        if (fact != AttendanceFact.PARTLY) {
            return typed.isEmpty() ? Optional.of(Presence.of(fact)) : Optional.empty();
        }
        if (!typed.matches("[0-9]{1,3}")) {
            return Optional.empty();
        }
        int minutes = Integer.parseInt(typed);
        return minutes >= 1 && minutes <= longest ? Optional.of(Presence.partly(minutes)) : Optional.empty();
    }
}
