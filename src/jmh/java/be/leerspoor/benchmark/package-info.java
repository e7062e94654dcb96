/** How fast and how heavy Leerspoor is, measured on the machine at hand and set beside what we aim for. */
@NullMarked
package be.leerspoor.benchmark;

import org.jspecify.annotations.NullMarked;
