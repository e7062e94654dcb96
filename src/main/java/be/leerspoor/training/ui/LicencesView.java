package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Directory;
import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.Unfolding;
import be.leerspoor.training.Licence;
import be.leerspoor.training.Licences;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Licences to give official training: one's own, and all of them for administrators, who keep them. */
@Route(value = "training/licences", layout = MainLayout.class)
@RolesAllowed({"TRAINER", "ADMINISTRATOR"})
@StyleSheet("context://" + AppShell.FOLDER + "attendance.css")
class LicencesView extends Div {

    private static final long serialVersionUID = 1;

    private final transient Licences licences;
    private final transient Directory directory;
    private final transient Clock clock;
    private final Div message = new Div();
    private final Div list = new Div();
    private final boolean keeper;

    LicencesView(Licences licences, Directory directory, SignedIn signedIn, Clock clock) {
        this.licences = licences;
        this.directory = directory;
        this.clock = clock;
        this.keeper = signedIn.has(Role.ADMINISTRATOR);
        addClassName("page");
        list.addClassNames("stack", "whole-lines");
        message.getElement().setAttribute("aria-live", "polite");
        add(
                new PageHead(
                        text(keeper ? "training.licence.title.all" : "training.licence.title"),
                        text(keeper ? "training.licence.lead.all" : "training.licence.lead")),
                message,
                list);
        show();
    }

    private void show() {
        list.removeAll();
        List<Licence> shown = keeper ? licences.all() : licences.mine();
        list.add(
                shown.isEmpty()
                        ? new Card(
                                keeper
                                        ? new EmptyPlace(text("training.licence.none.all"))
                                        : new EmptyPlace(
                                                text("training.licence.none"), text("training.licence.none.example")))
                        : new Card(new Rows(shown.stream().map(this::row).toList())));
        if (keeper) {
            list.add(Card.titled(
                    text("training.licence.add"),
                    LicenceForm.adding(licences, directory.holders(Role.TRAINER), LocalDate.now(clock), this::kept)));
        }
    }

    private Div row(Licence licence) {
        Formats formats = Formats.here();
        String period = licence.until()
                .map(until ->
                        text("training.licence.period.until", formats.longDay(licence.from()), formats.longDay(until)))
                .orElseGet(() -> text("training.licence.period", formats.longDay(licence.from())));
        String over = licence.isOver(LocalDate.now(clock)) ? " · " + text("training.licence.over") : "";
        String what = text("training.licence.named", licence.name(), licence.number());
        PlainRow words = keeper
                ? new PlainRow(licence.trainerName(), what + " · " + period + over)
                : new PlainRow(what, period + over);
        Div row = new Div(words);
        if (keeper) {
            words.withAction(
                    text("training.licence.remove"),
                    text("training.licence.remove.spoken", licence.name(), licence.trainerName()),
                    () -> askToRemove(licence));
            row.add(new Unfolding(text("training.licence.change"), LicenceForm.changing(licences, licence, this::kept))
                    .spoken(text("training.licence.change.spoken", licence.name(), licence.trainerName())));
        }
        return row;
    }

    private void askToRemove(Licence licence) {
        Confirm.askAttention(
                text("training.licence.remove.question", licence.name(), licence.trainerName()),
                text("training.licence.remove.consequence"),
                text("training.licence.remove"),
                () -> {
                    licences.remove(licence.id());
                    message.removeAll();
                    message.add(Notice.done(text("training.licence.removed")));
                    show();
                });
    }

    private void kept(String words) {
        message.removeAll();
        message.add(Notice.done(words));
        show();
    }
}
