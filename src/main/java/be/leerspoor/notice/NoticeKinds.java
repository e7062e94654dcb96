package be.leerspoor.notice;

import be.leerspoor.shell.CalledByProgram;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Every kind of notice that any capability offers, in the order in which they offer them. */
@Component
@CalledByProgram
class NoticeKinds {

    private final ObjectProvider<NoticeKind> offered;

    NoticeKinds(ObjectProvider<NoticeKind> offered) {
        this.offered = offered;
    }

    List<NoticeKind> all() {
        return offered.orderedStream().toList();
    }

    Optional<NoticeKind> find(String code) {
        return offered.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }
}
