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
    /** Runs the meetings of the author's intervision group. */
    GROUP_FACILITATOR("otis"),
    /** Was in the author's intervision group until today, and signed in then. */
    LEFT_THE_GROUP("quinten"),
    /** Has the author's intervision group in their care, and is not in it. */
    TRAINER_IN_CARE("paulien"),
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
