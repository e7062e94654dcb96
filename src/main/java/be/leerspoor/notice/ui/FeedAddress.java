package be.leerspoor.notice.ui;

import be.leerspoor.notice.CalendarFeeds;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives a calendar to whoever knows its address. Anything else that is asked for is not there, for whatever reason. */
@RestController
class FeedAddress {

    private static final String ENDING = ".ics";
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private static final String FILE = "leerspoor.ics";

    private final CalendarFeeds feeds;

    FeedAddress(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping("/calendar/{file}")
    ResponseEntity<byte[]> calendar(@PathVariable("file") String file) {
        Optional<String> calendar = file.endsWith(ENDING)
                ? feeds.read(file.substring(0, file.length() - ENDING.length()))
                : Optional.empty();
        return calendar.map(text -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .contentType(CALENDAR)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.inline()
                                        .filename(FILE)
                                        .build()
                                        .toString())
                        .body(text.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound()
                        .cacheControl(CacheControl.noStore())
                        .build());
    }
}
