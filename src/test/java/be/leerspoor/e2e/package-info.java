/** Journeys through the whole application in a real browser. */
package be.leerspoor.e2e;
