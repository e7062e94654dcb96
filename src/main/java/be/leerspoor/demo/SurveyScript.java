package be.leerspoor.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Which waves there were, how many answered, and how likely each answer was. */
record SurveyScript(List<Round> rounds) {

    SurveyScript {
        rounds = List.copyOf(rounds);
    }

    /**
     * One wave.
     *
     * @param days how many working days ago it opened
     * @param goesOn whether it is open now
     * @param response of a hundred people, how many answer
     * @param answers for each item, or items that begin the same up to a star, how often of a hundred each answer is given
     * @param texts for each item of own words, what people wrote, in turn
     * @param themes what is given to texts in which one of these words stands
     */
    record Round(
            String questionnaire,
            int days,
            boolean goesOn,
            int response,
            Map<String, Map<String, Integer>> answers,
            Map<String, List<String>> texts,
            Map<String, List<String>> themes) {

        /** What the next of them answers. */
        Map<String, String> draw(Random random, int turn) {
            Map<String, String> drawn = new HashMap<>();
            answers.forEach((item, weights) -> {
                String answer = one(random, weights);
                if (!answer.isEmpty()) {
                    drawn.put(item, answer);
                }
            });
            texts.forEach((item, written) -> {
                if (turn < written.size()) {
                    drawn.put(item, written.get(turn));
                }
            });
            return drawn;
        }

        private static String one(Random random, Map<String, Integer> weights) {
            int at = random.nextInt(100);
            for (Map.Entry<String, Integer> weight : weights.entrySet()) {
                at -= weight.getValue();
                if (at < 0) {
                    return weight.getKey();
                }
            }
            return "";
        }
    }

    static SurveyScript read() {
        return new SurveyScript(DemoFile.read("surveys.json", Round[].class));
    }
}
