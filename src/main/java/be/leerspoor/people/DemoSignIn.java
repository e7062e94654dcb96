package be.leerspoor.people;

import java.util.List;

/** Who can be signed in with one click where the demo organisation runs. Asked only when {@code leerspoor.demo} is true. */
public interface DemoSignIn {

    /** The user names, in the order in which they are offered. */
    List<String> userNames();

    /** What one sees through the eyes of this person, in the language of the screen. */
    default String purpose(String userName) {
        return userName;
    }
}
