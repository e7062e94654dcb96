package be.leerspoor.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** Leads on to a page of the first hour, which is then done; whoever has no such page comes to the start page. */
@Route(FirstLookView.ADDRESS + "/:" + FirstLookView.LOOK)
@PermitAll
class FirstLookView extends Div implements BeforeEnterObserver {

    static final String ADDRESS = "first-look";
    static final String LOOK = "look";

    private static final long serialVersionUID = 1L;

    private final transient ObjectProvider<FirstLook> looks;
    private final transient ObjectProvider<StartMemory> memory;

    FirstLookView(ObjectProvider<FirstLook> looks, ObjectProvider<StartMemory> memory) {
        this.looks = looks;
        this.memory = memory;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<FirstLook> look = event.getRouteParameters().get(LOOK).flatMap(this::find);
        look.ifPresent(found -> memory.ifAvailable(kept -> kept.putAway(found.remembered())));
        if (look.isPresent()) {
            Location there = new Location(look.get().address());
            event.forwardTo(there.getPath(), there.getQueryParameters());
        } else {
            event.forwardTo(StartView.class);
        }
    }

    private Optional<FirstLook> find(String code) {
        return looks.stream()
                .filter(look -> look.code().equals(code) && look.visible().get())
                .findFirst();
    }
}
