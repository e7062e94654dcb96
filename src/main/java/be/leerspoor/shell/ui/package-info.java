/** The building blocks every screen is made of, and the frame they stand in. */
@NullMarked
@NamedInterface("ui")
package be.leerspoor.shell.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
