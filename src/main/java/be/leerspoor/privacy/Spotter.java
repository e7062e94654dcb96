package be.leerspoor.privacy;

import java.util.List;

/** Looks for one family of identifying data; time and memory grow with the length of the text and no faster. */
interface Spotter {

    List<Finding> in(Reading text);
}
