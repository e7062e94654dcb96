package be.leerspoor.people.ui;

import be.leerspoor.people.SetUp;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** While there is no organisation yet, every page leads to where one begins. */
@Component
class SetUpGate implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;

    private final transient SetUp setUp;

    SetUpGate(SetUp setUp) {
        this.setUp = setUp;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(begin -> begin.getUI().addBeforeEnterListener(enter -> {
                    if (setUp.isNeeded() && !SetUpView.class.equals(enter.getNavigationTarget())) {
                        enter.forwardTo(SetUpView.class);
                    }
                }));
    }
}
