package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
import be.leerspoor.plan.AgreedPlan;
import be.leerspoor.plan.PlanAgreement;
import be.leerspoor.plan.PlanAgreements;
import be.leerspoor.plan.PlanAsKnown;
import be.leerspoor.plan.PlanComparison;
import be.leerspoor.plan.PlanComparison.ChangedItem;
import be.leerspoor.plan.PlanItem;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.Rows;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The plan as it was agreed, beside the plan as it is. */
@Route(value = PlanAddress.AGREED, layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "plan.css")
class AgreedView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;
    private static final String AGREEMENT = "agreement";

    private final transient PlanAgreements agreements;
    private final transient SignedIn signedIn;

    AgreedView(PlanAgreements agreements, SignedIn signedIn) {
        this.agreements = agreements;
        this.signedIn = signedIn;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHead(text("plan.agreed.title"), text("plan.agreed.lead")));
        Div content = new Div();
        content.addClassName("stack");
        add(content);
        Optional<AgreedPlan> plan = agreements.beside(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(AGREEMENT)
                .flatMap(PlanAddress::uuid));
        if (plan.isEmpty()) {
            content.add(new Card(new EmptyPlace(text("plan.home.not-begun"))));
            return;
        }
        plan.get()
                .chosen()
                .ifPresentOrElse(
                        chosen -> {
                            content.add(choice(plan.get().agreements(), chosen.agreement()));
                            show(content, plan.get().now(), chosen.agreement(), chosen.since());
                        },
                        () -> content.add(new Card(new EmptyPlace(text("plan.agreed.none")))));
        if (signedIn.has(Role.STEERING_GROUP)) {
            content.add(form());
        }
    }

    private Component choice(List<PlanAgreement> all, PlanAgreement chosen) {
        Select<PlanAgreement> field = new Select<>();
        field.setLabel(text("plan.agreed.which"));
        field.setItems(all);
        field.setItemLabelGenerator(
                one -> text("plan.agreed.one", one.name(), Formats.here().longDay(one.agreedAt())));
        field.setValue(chosen);
        field.setWidthFull();
        field.addValueChangeListener(change -> getUI().ifPresent(ui -> ui.navigate(
                PlanAddress.AGREED,
                QueryParameters.of(AGREEMENT, change.getValue().id().toString()))));
        return field;
    }

    private Component form() {
        UUID id = UUID.randomUUID();
        return Card.titled(
                text("plan.agreed.new"),
                new Paragraph(text("plan.agreed.new.lead")),
                new SentenceForm(
                        text("plan.agreed.name"),
                        "",
                        PlanAgreement.LONGEST,
                        text("plan.agreed.keep"),
                        (words, confirmation) -> agreements.agree(id, words, confirmation),
                        () -> getUI().ifPresent(ui ->
                                ui.navigate(PlanAddress.AGREED, QueryParameters.of(AGREEMENT, id.toString())))));
    }

    private static void show(Div content, PlanAsKnown known, PlanAgreement agreed, PlanComparison since) {
        content.add(new Paragraph(text(
                "plan.agreed.sentence",
                agreed.byName(),
                Formats.here().longDay(agreed.agreedAt()),
                since.unchanged(),
                since.changed().size(),
                since.added().size(),
                since.gone().size())));
        if (!since.changed().isEmpty()) {
            content.add(Card.titled(
                    text("plan.agreed.changed"),
                    new Rows(since.changed().stream()
                            .map(item -> changed(known, since, day(agreed), item))
                            .toList())));
        }
        if (!since.added().isEmpty()) {
            content.add(Card.titled(text("plan.agreed.added"), rows(known, since.added())));
        }
        if (!since.gone().isEmpty()) {
            content.add(Card.titled(
                    text("plan.agreed.gone"),
                    new Rows(since.gone().stream()
                            .map(item -> new RowLink(
                                            item.content().title(),
                                            PlanWords.line(since::name, day(agreed), item.content()),
                                            PlanAddress.item(item.id()))
                                    .with(PlanRow.icon(item.content().kind())))
                            .toList())));
        }
    }

    private static Rows rows(PlanAsKnown known, List<PlanItem<?>> items) {
        return new Rows(
                items.stream().map(item -> PlanRow.withKind(known, item)).toList());
    }

    private static LocalDate day(PlanAgreement agreed) {
        return LocalDate.ofInstant(agreed.agreedAt(), Formats.ZONE);
    }

    private static Component changed(PlanAsKnown known, PlanComparison since, LocalDate then, ChangedItem item) {
        String moved = item.movedByDays()
                .map(days -> text(days > 0 ? "plan.agreed.later" : "plan.agreed.earlier", Math.abs(days)))
                .orElseGet(() -> text("plan.agreed.otherwise"));
        RowLink row = new RowLink(
                        item.after().content().title(),
                        moved,
                        PlanAddress.item(item.after().id()))
                .with(PlanRow.icon(item.after().content().kind()));
        String was = PlanWords.line(since::name, then, item.before().content());
        String is = PlanWords.line(since::name, known.today(), item.after().content());
        if (!was.equals(is)) {
            row.withMore(PlanRow.muted(text("plan.agreed.was", was)));
            row.withMore(PlanRow.muted(text("plan.agreed.is", is)));
        }
        return row;
    }
}
