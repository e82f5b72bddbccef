package fi.rinnalla.domain.feedback;

import java.util.regex.Pattern;

/**
 * Words after which the thank-you page shows where help is at once. Nothing else follows from them: nobody is told, and
 * nothing is stored about it.
 */
public final class UrgentWords {
    private static final Pattern STEMS = Pattern.compile(
            "itsemurh|itsetuho|tapan itse|tappaa itse|tappaisin itse|en halua elää|en jaksa elää|en enää jaksa elää"
                    + "|haluan kuolla|haluaisin kuolla|viiltel|väkival|pahoinpi|hakkaa|hakkas|lyö (?:minu|lap)|löi (?:minu|lap)"
                    + "|kuristi|raiskau|raiskas|uhkaa tappa|uhkasi tappa|uhkailee|pelkään kotona|hengenvaara"
                    + "|självmord|ta livet av|ta mitt liv|vill inte leva|vill dö|våldt|(?<!\\p{L})våld|misshand|slår (?:mig|barn)"
                    + "|slog (?:mig|barn)|hotar att döda|livsfara"
                    + "|suicid|kill myself|killing myself|end my life|want to die|don.t want to live|self.?harm"
                    + "|violen|beats me|hits me|hit me|beat me|raped|threatens to kill|threatened to kill",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private UrgentWords() {}

    public static boolean areIn(String text) {
        return STEMS.matcher(text).find();
    }
}
