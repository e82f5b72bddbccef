package fi.rinnalla.domain.access;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The 4,096 words that cards are made of: twelve bits each. A changed list would make the cards in people's pockets
 * unreadable, so a list that is missing or not the pinned one is refused, and the house stays closed.
 */
public final class WordList {
    public static final int SIZE = 4096;

    private static final String FINNISH = "/words/fi.txt";
    private static final String FINNISH_SHA256 = "67ddddbb65450267cd56f126f5a25706b608055b8d87d09f0387e09b68bbc511";
    private static WordList finnish;

    private final List<String> words;
    private final Map<String, Integer> places = new HashMap<>();

    private WordList(List<String> words) {
        this.words = words;
        for (var word : words) {
            places.put(word, places.size());
        }
    }

    /** @throws IllegalStateException where the list is missing or not the one we know */
    public static synchronized WordList finnish() {
        if (finnish == null) {
            finnish = load(WordList.class.getResourceAsStream(FINNISH), FINNISH_SHA256);
        }
        return finnish;
    }

    static WordList load(InputStream source, String sha256) {
        if (source == null) {
            throw new IllegalStateException("the word list of the cards is missing");
        }
        try (source) {
            var bytes = source.readAllBytes();
            if (!sha256.equals(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))) {
                throw new IllegalStateException(
                        "the word list of the cards has changed: cards given out would not open");
            }
            return new WordList(
                    new String(bytes, StandardCharsets.UTF_8).lines().toList());
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("the word list of the cards cannot be read", e);
        }
    }

    public String word(int place) {
        return words.get(place);
    }

    /** @param folded in small letters a-z */
    public OptionalInt placeOf(String folded) {
        var place = places.get(folded);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    public List<String> words() {
        return words;
    }
}
