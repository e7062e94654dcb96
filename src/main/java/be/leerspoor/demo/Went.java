package be.leerspoor.demo;

/** Makes sure that what the demo does is done: a refusal means that a script breaks a rule, and nothing is kept. */
final class Went {

    private Went() {}

    static <T> T as(Class<T> hoped, Object result) {
        if (!hoped.isInstance(result)) {
            throw new IllegalStateException(
                    "A script of the demo breaks a rule: " + hoped.getSimpleName() + " became " + result);
        }
        return hoped.cast(result);
    }

    static void well(boolean done) {
        if (!done) {
            throw new IllegalStateException("A script of the demo breaks a rule: nothing was done");
        }
    }
}
