package be.leerspoor.shell.terminal;

import java.util.List;

/** Something that whoever starts the server must read at the terminal once it is ready; never written to a log. */
public interface ReadyNotice {

    /** The lines to show under the address, empty when there is nothing to say; {@code address} ends without a slash. */
    List<String> lines(String address);
}
