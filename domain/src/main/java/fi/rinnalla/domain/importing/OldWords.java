package fi.rinnalla.domain.importing;

import fi.rinnalla.domain.presence.CallLength;
import fi.rinnalla.domain.presence.CallerCounty;
import fi.rinnalla.domain.presence.CallerKind;
import fi.rinnalla.domain.presence.TimeBand;
import fi.rinnalla.domain.shared.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How old logs spell what is a closed choice here, in Finnish, Swedish and English. The choice's own name is read as well. */
final class OldWords {
    static final List<TimeBand> TIMES = new List<TimeBand>()
            .word(TimeBand.MORNING, "aamu", "aamupäivä", "ap", "förmiddag", "morgon", "morning")
            .word(TimeBand.AFTERNOON, "iltapäivä", "ip", "päivä", "eftermiddag", "afternoon")
            .word(TimeBand.EVENING, "ilta", "kväll", "evening");
    static final List<CallLength> LENGTHS = new List<CallLength>()
            .word(CallLength.UNDER_FIVE, "under five", "alle 5", "alle 5 min", "under 5", "under 5 min")
            .word(CallLength.UNDER_FIFTEEN, "under fifteen", "alle 15", "alle 15 min", "5–15", "5-15", "under 15 min")
            .word(CallLength.UNDER_THIRTY, "under thirty", "alle 30", "alle 30 min", "15–30", "15-30", "under 30 min")
            .word(CallLength.LONGER, "longer", "yli 30", "yli 30 min", "pitkä", "över 30", "över 30 min", "over 30");
    static final List<CallerKind> CALLERS = new List<CallerKind>()
            .word(CallerKind.PARENT, "vanhempi", "äiti", "isä", "förälder", "mamma", "pappa", "parent")
            .word(CallerKind.RELATIVE, "läheinen", "omainen", "isovanhempi", "närstående", "anhörig", "relative")
            .word(CallerKind.PROFESSIONAL, "ammattilainen", "yrkesperson", "professionell", "professional")
            .word(CallerKind.UNKNOWN, "ei tiedossa", "muu", "annan", "okänd", "unknown", "other", "-");
    static final List<CallerCounty> COUNTIES = new List<CallerCounty>()
            .word(CallerCounty.OWN, "oma", "oma alue", "egen", "eget", "own")
            .word(CallerCounty.OTHER, "muu", "muu alue", "toinen", "annat", "annan", "other")
            .word(CallerCounty.UNKNOWN, "ei tiedossa", "okänd", "okänt", "unknown", "-");
    static final List<Language> LANGUAGES = new List<Language>()
            .word(Language.FI, "suomi", "finska", "finnish", "fi")
            .word(Language.SV, "ruotsi", "svenska", "swedish", "sv")
            .word(Language.EN, "englanti", "engelska", "english", "en");

    private OldWords() {}

    /** {@code 12}, {@code 12 min}. */
    static Optional<CallLength> minutes(String said) {
        var digits = ImportField.plain(said).replaceFirst(" ?(min|minuuttia|minuter|minutes)$", "");
        if (!digits.matches("\\d{1,3}")) {
            return Optional.empty();
        }
        var minutes = Integer.parseInt(digits);
        if (minutes < 5) {
            return Optional.of(CallLength.UNDER_FIVE);
        }
        if (minutes < 15) {
            return Optional.of(CallLength.UNDER_FIFTEEN);
        }
        return Optional.of(minutes < 30 ? CallLength.UNDER_THIRTY : CallLength.LONGER);
    }

    static final class List<E> {
        private final Map<String, E> words = new HashMap<>();

        private List<E> word(E meaning, String... spelled) {
            words.put(ImportField.plain(meaning.toString()), meaning);
            for (var it : spelled) {
                words.put(it, meaning);
            }
            return this;
        }

        Optional<E> read(String said) {
            return Optional.ofNullable(words.get(ImportField.plain(said)));
        }
    }
}
