package be.leerspoor.notice;

import java.util.List;
import java.util.Set;

/**
 * What notices have for the start page of the signed-in person, in one statement.
 *
 * @param news the newest notices that were not seen yet
 * @param away what they put away of the page
 * @param wished whether they chose anything about their mail
 * @param feed whether they have an address for their own calendar
 * @param failing how many mails fail; 0 for who cannot do anything about it
 */
public record StartNews(List<MyNotice> news, Set<String> away, boolean wished, boolean feed, int failing) {

    public StartNews {
        news = List.copyOf(news);
        away = Set.copyOf(away);
    }
}
