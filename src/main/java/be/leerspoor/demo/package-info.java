/** The demo organisation: an invented cast, shared by demo, tests and pictures. */
@NullMarked
package be.leerspoor.demo;

import org.jspecify.annotations.NullMarked;
