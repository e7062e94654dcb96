/** Screens of stories. */
@NullMarked
package be.leerspoor.stories.ui;

import org.jspecify.annotations.NullMarked;
