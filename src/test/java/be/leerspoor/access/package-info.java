/**
 * Who can see what, tried out: a world in which every text carries a mark of its own, everybody who stands in some relation
 * to it, and every way in, found in the running application. Nobody lists the ways in, so a new one is tried as well.
 */
package be.leerspoor.access;
