package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.ShareDecision;
import be.leerspoor.privacy.ui.LastLook;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.TextLimit;
import be.leerspoor.shell.ui.Unfolding;
import be.leerspoor.training.EditionId;
import be.leerspoor.training.EditionPage;
import be.leerspoor.training.Material;
import be.leerspoor.training.MaterialMoment;
import be.leerspoor.training.MaterialResult;
import be.leerspoor.training.Materials;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** What participants get before and after; its trainers add and take away. */
final class MaterialsCard extends Composite<Card> {

    private static final long serialVersionUID = 1;

    private final transient EditionPage edition;
    private final transient Materials materials;
    private final transient Consumer<String> told;

    MaterialsCard(EditionPage edition, Materials materials, Consumer<String> told) {
        this.edition = edition;
        this.materials = materials;
        this.told = told;
    }

    @Override
    protected Card initContent() {
        Card card = Card.titled(text("training.edition.material"));
        if (edition.materials().isEmpty()) {
            card.add(CourseWords.muted(text("training.edition.material.none")));
        }
        for (MaterialMoment moment : MaterialMoment.values()) {
            List<Material> those = edition.materials().stream()
                    .filter(material -> material.moment() == moment)
                    .toList();
            if (!those.isEmpty()) {
                H3 heading = new H3(text(key("training.edition.material.moment", moment)));
                heading.addClassName("part-heading");
                card.add(new Div(heading, new Rows(those.stream().map(this::row).toList())));
            }
        }
        if (edition.summary().inMyHands()) {
            card.add(new Unfolding(text("training.edition.material.add"), form()));
        }
        return card;
    }

    private Component row(Material material) {
        Anchor link = material.link().isEmpty() ? file(material) : elsewhere(material);
        link.addClassName("material-link");
        Div words = new Div(link);
        words.addClassName("row-words");
        Div row = new Div(words);
        row.addClassName("row-plain");
        if (edition.summary().inMyHands()) {
            EditionId id = edition.id();
            Button remove = Actions.quiet(
                    text("training.edition.material.remove"),
                    () -> Confirm.askAttention(
                            text("training.edition.material.remove.ask", material.title()),
                            text("training.edition.material.remove.consequence"),
                            text("training.edition.material.remove"),
                            () -> told(materials.remove(id, material.id()))));
            remove.setAriaLabel(text("training.edition.material.remove.of", material.title()));
            row.add(remove);
        }
        return row;
    }

    private static Anchor elsewhere(Material material) {
        Anchor link = new Anchor(material.link(), material.title());
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private Anchor file(Material material) {
        UUID id = material.id();
        Materials from = materials;
        // Confidential: asked again at each download, so that who gave back their place gets nothing any more.
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> from.file(id)
                .map(file -> new DownloadResponse(file.read(), file.name(), file.type(), file.size()))
                .orElseGet(() -> DownloadResponse.error(HttpStatusCode.NOT_FOUND)));
        Anchor link = new Anchor(handler, material.title());
        link.getElement().setAttribute("download", true);
        return link;
    }

    private Component form() {
        RadioButtonGroup<MaterialMoment> moment = new RadioButtonGroup<>(text("training.edition.material.when"));
        moment.setItems(MaterialMoment.values());
        moment.setItemLabelGenerator(one -> text(key("training.edition.material.moment", one)));
        moment.setValue(MaterialMoment.BEFORE);
        TextField title = new TextField(text("training.edition.material.title"));
        TextLimit.on(title, Materials.LONGEST_TITLE);
        TextField link = new TextField(text("training.edition.material.link"));
        link.setHelperText(text("training.edition.material.link.help"));
        title.setWidthFull();
        link.setWidthFull();
        EditionId id = edition.id();
        LastLook look = new LastLook();
        DocumentUpload upload = DocumentUpload.ofMaterial((name, content) -> add(
                title,
                look,
                sure -> materials.addFile(id, moment.getValue(), title.getValue(), name, content, sure),
                Confirmation.none()));
        Div form = new Div(
                moment,
                title,
                link,
                Actions.row(Actions.secondary(
                        text("training.edition.material.add.link"),
                        () -> add(
                                title,
                                look,
                                sure -> materials.addLink(
                                        id, moment.getValue(), title.getValue(), link.getValue(), sure),
                                Confirmation.none()))),
                CourseWords.muted(text("training.edition.material.file", Materials.MOST_MEGABYTES)),
                upload,
                look);
        form.addClassName("fields");
        return form;
    }

    private void add(
            TextField title, LastLook look, Function<Confirmation, MaterialResult> deed, Confirmation confirmation) {
        look.clear();
        if (!TextLimit.fits(title)) {
            return;
        }
        MaterialResult result = deed.apply(confirmation);
        if (result instanceof MaterialResult.Unconfirmed(ShareDecision.Unconfirmed marks)) {
            look.show(marks, confirmation, text("training.edition.material.add"), sure -> add(title, look, deed, sure));
        } else {
            told(result);
        }
    }

    private void told(MaterialResult result) {
        told.accept(CourseWords.refused(result));
    }
}
