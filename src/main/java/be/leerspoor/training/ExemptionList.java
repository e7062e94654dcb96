package be.leerspoor.training;

import java.util.List;

/**
 * Some exemptions.
 *
 * @param more whether there are others after these
 */
public record ExemptionList(List<Exemption> exemptions, boolean more) {

    public ExemptionList {
        exemptions = List.copyOf(exemptions);
    }
}
