package be.leerspoor.demo;

import java.util.List;

/**
 * What a simulated colleague says in a practice room, whatever it is about.
 *
 * @param question what they would like to talk about themselves, in short
 * @param story what they tell when they present: the case first, and what it brought them afterwards
 * @param asks open questions to whoever presents
 * @param reflections what strikes them, said in the presence of a silent presenter
 * @param advice what may become an agreement
 * @param remarks what they say when everyone says something
 * @param agreement what they agree to when they presented
 * @param scale the point they give on a scale
 * @param safety how safe they say it was
 * @param usefulness how useful they say it was
 */
record FellowScript(
        String person,
        String question,
        List<String> story,
        List<String> asks,
        List<String> reflections,
        List<String> advice,
        List<String> remarks,
        String agreement,
        int scale,
        int safety,
        int usefulness) {

    static List<FellowScript> all() {
        return DemoFile.read("practice.json", FellowScript[].class);
    }
}
