/** Screens of the implementation plan. */
@NullMarked
package be.leerspoor.plan.ui;

import org.jspecify.annotations.NullMarked;
