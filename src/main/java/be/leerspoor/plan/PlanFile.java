package be.leerspoor.plan;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.textIn;

import be.leerspoor.people.PersonId;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.privacy.ShareDecision;
import be.leerspoor.shell.CsvFile;
import be.leerspoor.shell.OutgoingFile;
import be.leerspoor.shell.Spreadsheet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A plan that was made elsewhere, from a file: its objectives and actions, recognised by their names. And the same the other way
 * round. What a region has of its own is in no file.
 */
@Service
@ForSteering
@Transactional
public class PlanFile {

    /** The most lines a file can have. */
    public static final int MOST_LINES = 1_000;

    /** What kind of file. */
    public enum Kind {
        /** For Excel with Belgian settings. */
        CSV,
        XLSX
    }

    private final Plan plan;
    private final PlanItems items;
    private final PlanFileRepository repository;
    private final PlanAnnouncements announcements;
    private final PrivacyGate gate;

    PlanFile(
            Plan plan,
            PlanItems items,
            PlanFileRepository repository,
            PlanAnnouncements announcements,
            PrivacyGate gate) {
        this.plan = plan;
        this.items = items;
        this.repository = repository;
        this.announcements = announcements;
        this.gate = gate;
    }

    /** The first line of a file in this language. */
    public static String columns(Locale language) {
        return String.join(";", PlanColumn.all(language));
    }

    /** Tells what taking over this file would add; changes nothing. */
    @Transactional(readOnly = true)
    public PlanFileReading read(byte[] file) {
        Optional<PlanAsKnown> stands = plan.asKnown(KnownOn.now());
        if (stands.isEmpty()) {
            return new PlanFileReading.NotBegun();
        }
        try {
            List<CsvFile.Line> lines = PlanFileReader.lines(file);
            if (lines.size() > MOST_LINES) {
                return new PlanFileReading.Unreadable(
                        CsvFile.Problem.TOO_MANY_LINES, lines.get(MOST_LINES).number());
            }
            return new PlanFileReading.Read(new PlanFileReader(stands.get(), repository.people(), gate).read(lines));
        } catch (CsvFile.Unreadable unreadable) {
            return new PlanFileReading.Unreadable(unreadable.problem(), unreadable.line());
        }
    }

    /**
     * Reads the file again and takes it over in one go, if every line is good or the bad ones are to be left out. Asked twice
     * under one id, it is taken over once.
     */
    public PlanFileResult takeOver(UUID asked, byte[] file, boolean leaveOutBad, Confirmation confirmation) {
        if (!(read(file) instanceof PlanFileReading.Read(PlanFileContent content))) {
            return new PlanFileResult.Unreadable(read(file));
        }
        if (!content.bad().isEmpty() && !leaveOutBad) {
            return new PlanFileResult.HasBadLines(content);
        }
        List<ShareDecision.Unconfirmed> open = content.fresh().stream()
                .flatMap(line -> PlanFileReader.open(line, gate, confirmation).stream())
                .toList();
        if (!open.isEmpty()) {
            return new PlanFileResult.Unconfirmed(open);
        }
        Map<PlanTitles.Named, ItemId> begun = new HashMap<>();
        List<PlanRevisionRepository.New> added = new ArrayList<>();
        BiConsumer<ItemId, PlanContent> put = (id, one) -> {
            PlanResult result = items.add(id, one, Set.of(), confirmation, added::add);
            if (!(result instanceof PlanResult.Kept)) {
                throw new IllegalStateException(
                        "A line that was read as good: " + result.getClass().getSimpleName());
            }
        };
        for (PlanFileLine line : content.fresh()) {
            ItemId objective = line.stands()
                    .orElseGet(() -> begun.computeIfAbsent(PlanTitles.objective(line), _ -> {
                        ItemId id = id(asked, line, "objective");
                        put.accept(id, new Objective(line.element(), line.year(), line.objective(), ""));
                        return id;
                    }));
            line.action().ifPresent(action -> put.accept(id(asked, line, "action"), action(objective, action)));
        }
        announcements.takenOver(added);
        return new PlanFileResult.TakenOver(begun.size(), content.actions());
    }

    private static Action action(ItemId objective, PlanFileLine.NewAction action) {
        return new Action(
                objective,
                Optional.empty(),
                action.title(),
                "",
                action.owner(),
                Set.of(),
                action.from(),
                action.until(),
                action.state());
    }

    private static ItemId id(UUID asked, PlanFileLine line, String part) {
        return new ItemId(
                UUID.nameUUIDFromBytes((asked + " " + line.number() + " " + part).getBytes(StandardCharsets.UTF_8)));
    }

    /** The plan as it is as a file that can be read again; empty as long as nobody began it. */
    @Transactional(readOnly = true)
    public Optional<OutgoingFile> file(Kind kind, Locale language) {
        return plan.asKnown(KnownOn.now()).map(stands -> {
            String name = textIn(language, "plan.file.name");
            Spreadsheet sheet = sheet(stands, name, language);
            return switch (kind) {
                case CSV -> new OutgoingFile(name + ".csv", "text/csv;charset=UTF-8", sheet.csv());
                case XLSX ->
                    new OutgoingFile(
                            name + ".xlsx",
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                            sheet.xlsx());
            };
        });
    }

    private Spreadsheet sheet(PlanAsKnown stands, String name, Locale language) {
        Spreadsheet sheet = new Spreadsheet(name, PlanColumn.all(language));
        Map<String, Set<PersonId>> people = repository.people();
        Map<PersonId, String> userNames = repository.userNames();
        for (PlanYear year : PlanYear.ALL) {
            for (Element element : Element.values()) {
                for (PlanItem<Objective> objective : stands.objectives(element, year)) {
                    Spreadsheet.Cell[] first = {
                        Spreadsheet.words(textIn(language, key("plan.element", element))),
                        Spreadsheet.number(year.number()),
                        Spreadsheet.words(objective.content().title())
                    };
                    List<PlanItem<Action>> actions = stands.actionsOf(objective.id()).stream()
                            .filter(action -> action.content().region().isEmpty())
                            .toList();
                    if (actions.isEmpty()) {
                        Spreadsheet.Cell none = Spreadsheet.words("");
                        sheet.row(first[0], first[1], first[2], none, none, none, none, none);
                    }
                    for (PlanItem<Action> item : actions) {
                        Action action = item.content();
                        String owner = stands.name(action.owner());
                        boolean oneOfMore = people.getOrDefault(PlanTitles.same(owner), Set.of())
                                        .size()
                                > 1;
                        sheet.row(
                                first[0],
                                first[1],
                                first[2],
                                Spreadsheet.words(action.title()),
                                Spreadsheet.words(oneOfMore ? userNames.getOrDefault(action.owner(), owner) : owner),
                                Spreadsheet.day(action.from()),
                                Spreadsheet.day(action.until()),
                                Spreadsheet.words(textIn(language, key("plan.state", action.state()))));
                    }
                }
            }
        }
        return sheet;
    }
}
