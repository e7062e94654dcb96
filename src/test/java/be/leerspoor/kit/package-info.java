/** What tests share: one application for all of them, invented people, a world that is as before at every start. */
package be.leerspoor.kit;
