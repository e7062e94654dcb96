package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.training.AfterCourses;
import be.leerspoor.training.Certificates;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** One's own certificates. */
@Route(value = "training/certificates", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "attendance.css")
class CertificatesView extends Div {

    private static final long serialVersionUID = 1;

    CertificatesView(Certificates certificates, AfterCourses after) {
        addClassName("page");
        Div page = new Div(new MyCertificates(certificates), new AfterCourseCard(after.mine()));
        page.addClassName("stack");
        add(new PageHead(text("training.certificate.title"), text("training.certificate.lead")), page);
    }
}
