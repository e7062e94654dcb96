package be.leerspoor.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everybody, by how they stand to what anna wrote. */
enum Reader {
    AUTHOR("anna"),
    CHOSEN_COLLEAGUE("imane"),
    TEAM_MEMBER("joris"),
    TEAM_LEADER("elif"),
    /** Practice leader of the author's own team. */
    PRACTICE_LEADER_OF_TEAM("kaat"),
    /** Was in the team until yesterday, and signed in then. */
    LEFT_THE_TEAM("lotte"),
    CONSULTANT_ELSEWHERE("bram"),
    PRACTICE_LEADER_ELSEWHERE("dirk"),
    TRAINER("chaima"),
    REGIONAL_MANAGER("fons"),
    STEERING_GROUP("greet"),
    ADMINISTRATOR("hasan"),
    /** Was in the team, signed in, and was deactivated since. */
    DEACTIVATED("mehmet"),
    NOBODY(null);

    private final @Nullable String userName;

    Reader(@Nullable String userName) {
        this.userName = userName;
    }

    Optional<String> userName() {
        return Optional.ofNullable(userName);
    }
}
