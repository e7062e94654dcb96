package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.AgreementChain;
import be.leerspoor.intervision.Agreements;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.IconName;
import be.leerspoor.shell.ui.WaitingItem;
import be.leerspoor.shell.ui.WaitingItems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Own agreements that are due within a week, on the start page. */
@Component
class AgreementsWaiting implements WaitingItems {

    private static final int MOST = 3;
    private static final int DAYS = 7;
    private static final int ORDER = 60;

    private final Agreements agreements;
    private final Clock clock;

    AgreementsWaiting(Agreements agreements, Clock clock) {
        this.agreements = agreements;
        this.clock = clock;
    }

    @Override
    public List<WaitingItem> items() {
        LocalDate soon = LocalDate.now(clock).plusDays(DAYS);
        return agreements.mine().stream()
                .filter(chain -> !chain.dueOn().isAfter(soon))
                .limit(MOST)
                .map(AgreementsWaiting::item)
                .toList();
    }

    private static WaitingItem item(AgreementChain chain) {
        return new WaitingItem(
                        IconName.CHECK,
                        text("intervision.waiting.agreement", chain.what()),
                        text(
                                "intervision.waiting.agreement.line",
                                chain.groupName(),
                                Formats.here().longDay(chain.dueOn())),
                        "intervision/agreements",
                        ORDER)
                .about("group:" + chain.group());
    }
}
