package be.leerspoor.training.ui;

import be.leerspoor.shell.ui.IconName;
import be.leerspoor.shell.ui.WaitingItem;
import be.leerspoor.training.AskedOfMe;

/** What colleagues ask, for the start page. */
final class AskedItems {

    private static final int ORDER = 58;

    private AskedItems() {}

    static WaitingItem of(AskedOfMe asked) {
        return new WaitingItem(
                        asked instanceof AskedOfMe.LookOn ? IconName.EYE : IconName.CHECK,
                        AskedWords.title(asked),
                        AskedWords.line(asked),
                        address(asked),
                        ORDER)
                .onMatter(TrainingAddress.ASKED);
    }

    private static String address(AskedOfMe asked) {
        return switch (asked) {
            case AskedOfMe.LookOn look -> TrainingAddress.observation(look.id());
            case AskedOfMe.Exempt _ -> TrainingAddress.EXEMPTIONS;
            case AskedOfMe.Talked _, AskedOfMe.ConfirmStep _ -> TrainingAddress.ASKED;
        };
    }
}
