package fi.rinnalla.web.shared;

import fi.rinnalla.domain.shared.Language;
import java.text.NumberFormat;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Speaks one language with one organisation's own terms. */
public final class Voice {
    private static final String TERM = "term.";
    /** {@code {Term.partner.nom}}: the organisation's word where a sentence begins with it. */
    private static final String BEGINS = "Term.";

    private final Language language;
    private final Map<String, String> words;
    private final UnaryOperator<String> terms;

    /** @param terms gives a tenant's word for {@code term.partner.gen}, or null where it has none */
    public Voice(Language language, Map<String, String> words, UnaryOperator<String> terms) {
        this.language = language;
        this.words = words;
        this.terms = terms;
    }

    public Language language() {
        return language;
    }

    /** Says the text of a key. {@code named} are pairs: name, value. An unknown key is a fault of ours and is thrown. */
    public String say(String key, Object... named) {
        var text = words.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + key + " in " + language);
        }
        return text.indexOf('{') < 0 ? text : Placeholders.fill(text, name -> value(name, named));
    }

    public boolean knows(String key) {
        return words.containsKey(key);
    }

    /** One or many: {@code key.one} and {@code key.many}, with {@code {n}} as the number. */
    public String count(String key, long n, Object... named) {
        var more = java.util.Arrays.copyOf(named, named.length + 2);
        more[named.length] = "n";
        more[named.length + 1] = number(n);
        return say(key + (n == 1 ? ".one" : ".many"), more);
    }

    /** A count as it is read, thousands apart. For what is read, never for a file. */
    public String number(long n) {
        return NumberFormat.getIntegerInstance(language.locale()).format(n);
    }

    /** A value that needs no sentence around it: a name of the organisation, its number, one of its terms. */
    public String value(String name, Object... named) {
        for (int i = 0; i + 1 < named.length; i += 2) {
            if (named[i].equals(name)) {
                return String.valueOf(named[i + 1]);
            }
        }
        var term = name.startsWith(BEGINS)
                ? begun(terms.apply(TERM + name.substring(BEGINS.length())))
                : terms.apply(name);
        return term == null ? "{" + name + "}" : term;
    }

    private String begun(String words) {
        return words == null || words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(language.locale()) + words.substring(1);
    }
}
