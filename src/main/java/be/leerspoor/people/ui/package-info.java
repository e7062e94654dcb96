/** The screens of people, and the door through which every request comes in. */
@NullMarked
package be.leerspoor.people.ui;

import org.jspecify.annotations.NullMarked;
