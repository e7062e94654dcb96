/** Screens of surveys. */
@NullMarked
package be.leerspoor.survey.ui;

import org.jspecify.annotations.NullMarked;
