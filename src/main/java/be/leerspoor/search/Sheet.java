package be.leerspoor.search;

/** What documents in one part of the index are worth, the sum of what was noted for each; all of it above 0. */
final class Sheet {

    private final float[] worths;
    private final int[] documents;
    private int size;

    Sheet(int documents) {
        this.worths = new float[documents];
        this.documents = new int[documents];
    }

    void add(int document, float worth) {
        if (worths[document] == 0) {
            documents[size++] = document;
        }
        worths[document] += worth;
    }

    void raise(int document, float worth) {
        if (worths[document] == 0) {
            documents[size++] = document;
        }
        worths[document] = Math.max(worths[document], worth);
    }

    /** How many documents are worth something. */
    int size() {
        return size;
    }

    /** One of the documents that are worth something, by its place on the sheet. */
    int document(int place) {
        return documents[place];
    }

    float worth(int document) {
        return worths[document];
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            worths[documents[i]] = 0;
        }
        size = 0;
    }
}
