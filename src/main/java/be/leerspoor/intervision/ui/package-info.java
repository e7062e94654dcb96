/** Screens of intervision. */
@NullMarked
package be.leerspoor.intervision.ui;

import org.jspecify.annotations.NullMarked;
