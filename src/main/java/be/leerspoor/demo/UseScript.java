package be.leerspoor.demo;

import java.util.List;

/** What colleagues say that a published story brought them; the story goes by its title. */
record UseScript(String story, List<String> lines) {

    static List<UseScript> all() {
        return DemoFile.read("uses.json", UseScript[].class);
    }
}
