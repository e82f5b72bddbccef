package fi.rinnalla.domain.access;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a card really is: 56 random bits, however they are spelled. With four check bits they make five places of twelve
 * bits each, which are five words or twenty digits. The check depends on the secret alone, so that another
 * organisation's card answers like one that never was.
 */
public record CardSecret(long bits) {
    public static final int BYTES = 7;
    static final int PLACES = 5;

    private static final int BITS_OF_A_PLACE = 12;
    private static final int BITS_OF_THE_CHECK = 4;

    public CardSecret {
        if (bits >>> BYTES * Byte.SIZE != 0) {
            throw new IllegalArgumentException("a card has 56 bits");
        }
    }

    /** @param seed seven random bytes */
    public static CardSecret from(byte[] seed) {
        if (seed.length != BYTES) {
            throw new IllegalArgumentException("a card has 56 bits");
        }
        return new CardSecret(
                ByteBuffer.allocate(Long.BYTES).put((byte) 0).put(seed).getLong(0));
    }

    /** The secret that stands at these places, where the check fits. */
    static Optional<CardSecret> at(int... places) {
        long whole = 0;
        for (int place : places) {
            whole = whole << BITS_OF_A_PLACE | place;
        }
        var secret = new CardSecret(whole >>> BITS_OF_THE_CHECK);
        return Arrays.equals(secret.places(), places) ? Optional.of(secret) : Optional.empty();
    }

    int[] places() {
        long whole = bits << BITS_OF_THE_CHECK | check();
        var places = new int[PLACES];
        for (int i = PLACES - 1; i >= 0; i--) {
            places[i] = (int) (whole & WordList.SIZE - 1);
            whole >>>= BITS_OF_A_PLACE;
        }
        return places;
    }

    private int check() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes());
            return (digest[0] & 0xFF) >>> Byte.SIZE - BITS_OF_THE_CHECK;
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    public byte[] bytes() {
        return Arrays.copyOfRange(ByteBuffer.allocate(Long.BYTES).putLong(bits).array(), 1, Long.BYTES);
    }

    @Override
    public String toString() {
        return "CardSecret";
    }
}
