/** The page with what is coming, and the address from which a calendar reads along. */
@NullMarked
package be.leerspoor.notice.ui;

import org.jspecify.annotations.NullMarked;
