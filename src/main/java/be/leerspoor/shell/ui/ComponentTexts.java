package be.leerspoor.shell.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Texts;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.upload.UploadI18N;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The words the framework's components speak by themselves, in the language of the screen. */
public final class ComponentTexts {

    private ComponentTexts() {}

    /** For a date picker; weeks begin on Monday. Use {@link DateField}, which has them. */
    public static DatePickerI18n datePicker() {
        Locale language = Texts.language();
        // The component counts days from Sunday.
        List<DayOfWeek> days = Stream.concat(
                        Stream.of(DayOfWeek.SUNDAY),
                        Arrays.stream(DayOfWeek.values()).limit(6))
                .toList();
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdays(days.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdaysShort(days.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, language))
                        .toList())
                .setFirstDayOfWeek(1)
                .setDateFormats("d/MM/yyyy", "d-M-yyyy", "d.M.yyyy", "d/M/yy")
                .setToday(text("shell.component.date.today"))
                .setCancel(text("shell.component.cancel"))
                .setBadInputErrorMessage(text("shell.component.date.unreadable"))
                .setRequiredErrorMessage(text("shell.component.required"))
                .setMinErrorMessage(text("shell.component.date.too-early"))
                .setMaxErrorMessage(text("shell.component.date.too-late"));
    }

    /** For an upload. */
    public static UploadI18N upload() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(text("shell.component.upload.choose-one"))
                        .setMany(text("shell.component.upload.choose-many")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(text("shell.component.upload.drop-one"))
                        .setMany(text("shell.component.upload.drop-many")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(text("shell.component.upload.too-many"))
                        .setFileIsTooBig(text("shell.component.upload.too-big"))
                        .setIncorrectFileType(text("shell.component.upload.wrong-kind")))
                .setFile(new UploadI18N.File()
                        .setRetry(text("shell.component.upload.retry"))
                        .setStart(text("shell.component.upload.start"))
                        .setRemove(text("shell.component.upload.remove")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(text("shell.component.upload.connecting"))
                                .setStalled(text("shell.component.upload.stalled"))
                                .setProcessing(text("shell.component.upload.processing"))
                                .setHeld(text("shell.component.upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(text("shell.component.upload.remaining"))
                                .setUnknown(text("shell.component.upload.remaining-unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(text("shell.component.upload.no-server"))
                                .setUnexpectedServerError(text("shell.component.upload.failed"))
                                .setForbidden(text("shell.component.upload.forbidden"))
                                .setFileTooLarge(text("shell.component.upload.too-big"))))
                .setUnits(List.of("B", "kB", "MB", "GB"), 1000);
    }

    /** For a field in which several things can be chosen. */
    public static MultiSelectComboBoxI18n multiSelect() {
        return new MultiSelectComboBoxI18n()
                .setCleared(text("shell.component.multi.cleared"))
                .setFocused(text("shell.component.multi.focused"))
                .setSelected(text("shell.component.multi.selected"))
                .setDeselected(text("shell.component.multi.deselected"))
                // The component itself puts the number in place of {count}.
                .setTotal(text("shell.component.multi.total", "{count}"));
    }
}
