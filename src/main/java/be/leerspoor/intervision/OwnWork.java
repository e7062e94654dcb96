package be.leerspoor.intervision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the signed-in person wrote and gave in a room, shown to others or not. */
public record OwnWork(List<Text> texts, List<RoomScreen.Vote> votes, Kept takeaway) {

    /** Nothing written and nothing given, as for a screen on the wall. */
    public static final OwnWork NONE = new OwnWork(List.of(), List.of(), Kept.NONE);

    /**
     * A text of one's own.
     *
     * @param leftIn whether what the detector marked is to be read as it stands
     * @param shown whether the others see it, and it can no longer be changed
     */
    public record Text(int place, int seat, String body, int version, boolean leftIn, boolean shown) {}

    public OwnWork {
        texts = List.copyOf(texts);
        votes = List.copyOf(votes);
    }

    /** The own texts of a step, in their order. */
    public List<Text> textsOf(int place) {
        return texts.stream().filter(text -> text.place() == place).toList();
    }

    /** The points given to something in a step. */
    public Optional<Integer> score(int place, UUID subject) {
        return votes.stream()
                .filter(vote -> vote.place() == place && vote.subject().equals(subject))
                .map(RoomScreen.Vote::score)
                .findFirst();
    }
}
