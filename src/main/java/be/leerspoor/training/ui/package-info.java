/** Screens of training. */
@NullMarked
package be.leerspoor.training.ui;

import org.jspecify.annotations.NullMarked;
