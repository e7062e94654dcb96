/** What a capability implements to be called at the terminal. */
@NullMarked
@NamedInterface("terminal")
package be.leerspoor.shell.terminal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
