/** Writing with the detector beside it: the field that saves itself and the list of what it marked. */
@NullMarked
@NamedInterface("ui")
package be.leerspoor.privacy.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
