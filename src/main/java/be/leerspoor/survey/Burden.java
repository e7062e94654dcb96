package be.leerspoor.survey;

import java.util.Set;

/**
 * Whether much seems to weigh on who answered a pulse: at least two of its three items of frustration (one for autonomy,
 * relatedness and competence each) were agreed with. For their own screen only; it is kept nowhere.
 */
public final class Burden {

    private static final Set<String> STRAINS =
            Set.of("pulse.autonomy.strain", "pulse.relatedness.strain", "pulse.competence.strain");
    private static final Set<String> AGREED = Set.of("agree", "strongly-agree");
    private static final int ENOUGH = 2;

    private Burden() {}

    /** Whether these answers say so. */
    public static boolean weighs(Answers answers) {
        return STRAINS.stream()
                        .filter(item -> AGREED.contains(answers.byItem().getOrDefault(item, "")))
                        .count()
                >= ENOUGH;
    }
}
