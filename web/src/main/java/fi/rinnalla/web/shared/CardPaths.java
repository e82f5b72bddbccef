package fi.rinnalla.web.shared;

import java.util.regex.Pattern;

/** The part of a portal that belongs to whoever holds a card. */
public final class CardPaths {
    private static final Pattern PART = Pattern.compile("/(fi|sv|en|selko)/vastaus(/.*)?");

    private CardPaths() {}

    public static boolean hold(String path) {
        return PART.matcher(path).matches();
    }
}
