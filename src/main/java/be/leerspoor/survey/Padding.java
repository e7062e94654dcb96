package be.leerspoor.survey;

import java.nio.ByteBuffer;

/** Fills what is closed up to a length that says nothing of what somebody wrote. */
final class Padding {

    /** Filled up to a multiple of so many bytes. */
    private static final int STEP = 4096;

    private Padding() {}

    static byte[] fill(byte[] bytes) {
        int length = Integer.BYTES + bytes.length;
        return ByteBuffer.allocate((length + STEP - 1) / STEP * STEP)
                .putInt(bytes.length)
                .put(bytes)
                .array();
    }

    static byte[] strip(byte[] filled) {
        ByteBuffer buffer = ByteBuffer.wrap(filled);
        byte[] bytes = new byte[buffer.getInt()];
        buffer.get(bytes);
        return bytes;
    }
}
