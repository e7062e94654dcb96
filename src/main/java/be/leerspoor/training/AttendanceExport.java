package be.leerspoor.training;

import static be.leerspoor.shell.Texts.textIn;

import be.leerspoor.people.Actor;
import be.leerspoor.people.Alphabet;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.OutgoingFile;
import be.leerspoor.shell.Spreadsheet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Attendance of an edition as a file for the personnel system, for who gives it and for administrators. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class AttendanceExport {

    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final AttendanceExportRepository repository;
    private final SignedIn signedIn;
    private final Clock clock;

    AttendanceExport(AttendanceExportRepository repository, SignedIn signedIn, Clock clock) {
        this.repository = repository;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** As CSV for Excel with Belgian settings; empty when this edition is not for this person. */
    public Optional<OutgoingFile> csv(EditionId edition, Locale language) {
        return read(edition)
                .map(rows -> new OutgoingFile(
                        name(language) + ".csv",
                        "text/csv;charset=UTF-8",
                        sheet(rows, language).csv()));
    }

    /** As XLSX; empty when this edition is not for this person. */
    public Optional<OutgoingFile> xlsx(EditionId edition, Locale language) {
        return read(edition)
                .map(rows -> new OutgoingFile(
                        name(language) + ".xlsx", XLSX, sheet(rows, language).xlsx()));
    }

    private Optional<List<AttendanceExportRepository.Row>> read(EditionId edition) {
        Actor me = signedIn.actor();
        // Confidential: who gave an edition and is no trainer any more sees no names.
        boolean may = me.has(Role.ADMINISTRATOR) || me.has(Role.TRAINER);
        if (!may || !repository.isFor(edition, me.id(), me.has(Role.ADMINISTRATOR))) {
            return Optional.empty();
        }
        return Optional.of(Alphabet.sorted(
                repository.rows(edition, LocalDate.now(clock)), AttendanceExportRepository.Row::person));
    }

    private String name(Locale language) {
        return textIn(language, "training.attendance.export.name") + "-" + LocalDate.now(clock);
    }

    private static Spreadsheet sheet(List<AttendanceExportRepository.Row> rows, Locale language) {
        Spreadsheet sheet = new Spreadsheet(
                textIn(language, "training.attendance.export.name"),
                List.of(
                        textIn(language, "training.attendance.export.person"),
                        textIn(language, "training.attendance.export.user-name"),
                        textIn(language, "training.attendance.export.team"),
                        textIn(language, "training.attendance.export.course"),
                        textIn(language, "training.attendance.export.date"),
                        textIn(language, "training.attendance.export.fact"),
                        textIn(language, "training.attendance.export.minutes"),
                        textIn(language, "training.attendance.export.hours")));
        for (AttendanceExportRepository.Row row : rows) {
            Presence presence = row.presence();
            int minutes = presence == null ? 0 : presence.minutesOf(row.minutes());
            sheet.row(
                    Spreadsheet.words(row.person()),
                    Spreadsheet.words(row.userName()),
                    Spreadsheet.words(String.join(", ", row.teams())),
                    Spreadsheet.words(language.getLanguage().equals("en") ? row.courseEn() : row.courseNl()),
                    Spreadsheet.day(LocalDate.ofInstant(row.startsAt(), Formats.ZONE)),
                    Spreadsheet.words(
                            presence == null
                                    ? textIn(language, "training.attendance.not-noted")
                                    : presence.fact().word(language)),
                    Spreadsheet.number(minutes),
                    Spreadsheet.number(
                            BigDecimal.valueOf(minutes).divide(MINUTES_OF_AN_HOUR, 2, RoundingMode.HALF_UP)));
        }
        return sheet;
    }
}
