package fi.rinnalla.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file as it lies there, to be searched for what should not be in it. */
record Bytes(byte[] all) {
    private static final int NEAR = 600;
    private static final int ABOUT = 200;

    /** A file that went away meanwhile holds nothing. */
    static Bytes of(Path file) throws IOException {
        try {
            return new Bytes(Files.readAllBytes(file));
        } catch (NoSuchFileException gone) {
            return new Bytes(new byte[0]);
        }
    }

    boolean holds(byte[] what) {
        return find(what, 0, all.length) >= 0;
    }

    /** The first place that holds it, with what can be read about it there; empty if none does. */
    String around(byte[] what) {
        var at = find(what, 0, all.length);
        if (at < 0) {
            return "";
        }
        var from = Math.max(0, at - ABOUT);
        var to = Math.min(all.length, at + what.length + ABOUT);
        return new String(all, from, to - from, StandardCharsets.ISO_8859_1).replaceAll("[^ -~]+", "·");
    }

    /** All of them in their order, whatever stands between: spaces, plus signs, the tags of a list. */
    boolean holdsNear(String... words) {
        var first = words[0].getBytes(StandardCharsets.US_ASCII);
        for (int at = find(first, 0, all.length); at >= 0; at = find(first, at + 1, all.length)) {
            if (follow(at, words)) {
                return true;
            }
        }
        return false;
    }

    private boolean follow(int from, String... words) {
        var end = Math.min(all.length, from + NEAR);
        var at = from;
        for (var word : words) {
            at = find(word.getBytes(StandardCharsets.US_ASCII), at, end);
            if (at < 0) {
                return false;
            }
            at += word.length();
        }
        return true;
    }

    private int find(byte[] what, int from, int end) {
        for (int at = from; at <= end - what.length; at++) {
            if (all[at] == what[0] && standsAt(at, what)) {
                return at;
            }
        }
        return -1;
    }

    private boolean standsAt(int at, byte[] what) {
        for (int i = 1; i < what.length; i++) {
            if (all[at + i] != what[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return all.length + " bytes";
    }
}
