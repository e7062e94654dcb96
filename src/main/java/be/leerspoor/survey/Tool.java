package be.leerspoor.survey;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The tools of which surveys ask how often and how they are used. */
public enum Tool {
    SAFETY_PLAN("veiligheidsplan"),
    THREE_COLUMNS("driekolommenmodel"),
    THREE_HOUSES("drie-huizen"),
    WORDS_AND_PICTURES("woord-en-beeldverhaal"),
    BUILDING_A_NETWORK("netwerk-creeren"),
    NETWORK_MEETING("netwerkberaad");

    private final String code;

    Tool(String code) {
        this.code = code;
    }

    /** The code, the same as that of the tag of stories. */
    public String code() {
        return code;
    }

    /** How the codes of what is asked name it: {@code breadth.three-houses}, {@code depth.three-houses.how}. */
    public String asked() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The tool with this code; empty when there is none such. */
    public static Optional<Tool> of(String code) {
        return Arrays.stream(values()).filter(tool -> tool.code.equals(code)).findFirst();
    }
}
