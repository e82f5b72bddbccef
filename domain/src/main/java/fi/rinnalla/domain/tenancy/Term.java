package fi.rinnalla.domain.tenancy;

import fi.rinnalla.domain.shared.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What an organisation calls a thing, in one language and one form: {@code partner}, Finnish, {@code gen}. */
@Entity
@Table(schema = "app", name = "term")
public class Term {
    @Id
    private UUID id;

    private String term;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String form;
    private String words;

    protected Term() {}

    /** @param form {@code nom}, {@code gen}, {@code part}, {@code all}, {@code ade}, {@code pl.nom} … */
    public static Term called(UUID id, String term, Language language, String form, String words) {
        var called = new Term();
        called.id = id;
        called.term = term;
        called.language = language;
        called.form = form;
        called.reword(words);
        return called;
    }

    public final void reword(String newWords) {
        if (newWords.isBlank()) {
            throw new IllegalArgumentException("a term has words");
        }
        words = newWords.strip();
    }

    public UUID id() {
        return id;
    }

    public String term() {
        return term;
    }

    public Language language() {
        return language;
    }

    public String form() {
        return form;
    }

    public String words() {
        return words;
    }
}
