package be.leerspoor.training;

import java.util.List;

/**
 * Some exemptions.
 *
 * @param more whether there are others after these
 * @param paths the paths with the steps one can be exempted from by now
 */
public record ExemptionList(List<Exemption> exemptions, boolean more, List<TrainingPath> paths) {

    public ExemptionList {
        exemptions = List.copyOf(exemptions);
        paths = List.copyOf(paths);
    }
}
