package be.leerspoor.training.ui;

import be.leerspoor.shell.ui.IconName;
import be.leerspoor.shell.ui.WaitingItem;
import be.leerspoor.training.AskedOfMe;

/** What colleagues ask, for the start page. */
final class AskedItems {

    private static final int ORDER = 58;

    private AskedItems() {}

    static WaitingItem of(AskedOfMe each) {
        boolean look = each instanceof AskedOfMe.LookOn;
        return new WaitingItem(
                        look ? IconName.EYE : IconName.CHECK,
                        AskedWords.title(each),
                        AskedWords.line(each),
                        look ? TrainingAddress.observation(each.id()) : TrainingAddress.ASKED,
                        ORDER)
                .onMatter(TrainingAddress.ASKED);
    }
}
