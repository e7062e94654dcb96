/** Screens of case reviews. */
@NullMarked
package be.leerspoor.casereview.ui;

import org.jspecify.annotations.NullMarked;
