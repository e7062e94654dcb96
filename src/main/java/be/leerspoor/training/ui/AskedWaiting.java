package be.leerspoor.training.ui;

import be.leerspoor.shell.ui.IconName;
import be.leerspoor.shell.ui.WaitingItem;
import be.leerspoor.shell.ui.WaitingItems;
import be.leerspoor.training.Asked;
import be.leerspoor.training.AskedOfMe;
import java.util.List;
import org.springframework.stereotype.Component;

/** What colleagues ask, on the start page. */
@Component
class AskedWaiting implements WaitingItems {

    private static final int MOST = 5;
    private static final int ORDER = 58;

    private final Asked asked;

    AskedWaiting(Asked asked) {
        this.asked = asked;
    }

    @Override
    public List<WaitingItem> items() {
        return asked.ofMe().stream().limit(MOST).map(AskedWaiting::item).toList();
    }

    private static WaitingItem item(AskedOfMe each) {
        boolean look = each instanceof AskedOfMe.LookOn;
        return new WaitingItem(
                look ? IconName.EYE : IconName.CHECK,
                AskedWords.title(each),
                AskedWords.line(each),
                look ? TrainingAddress.observation(each.id()) : TrainingAddress.ASKED,
                ORDER);
    }
}
