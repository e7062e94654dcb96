package be.leerspoor.survey;

/** A wave closed, in the running transaction: from now on nothing tells who was asked. */
record WaveClosed(WaveId wave) {}
