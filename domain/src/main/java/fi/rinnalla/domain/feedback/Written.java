package fi.rinnalla.domain.feedback;

import fi.rinnalla.domain.shared.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;

/** How it was, in a parent's own words, and how these may be used. Never changes itself. */
@Embeddable
class Written {
    @Enumerated(EnumType.STRING)
    private Mood mood;

    private Sealed helped;
    private Sealed wish;

    @Enumerated(EnumType.STRING)
    @Column(name = "use_of_words")
    private UseOfWords useOfWords;

    protected Written() {}

    private Written(Mood mood, Sealed helped, Sealed wish, UseOfWords useOfWords) {
        this.mood = mood;
        this.helped = helped;
        this.wish = wish;
        this.useOfWords = useOfWords;
    }

    static Written of(GivenFeedback given) {
        return new Written(
                given.mood().orElse(null),
                given.helped().orElse(null),
                given.wish().orElse(null),
                given.useOfWords());
    }

    Written allowing(UseOfWords wanted) {
        return new Written(mood, helped, wish, wanted);
    }

    Optional<Mood> mood() {
        return Optional.ofNullable(mood);
    }

    Optional<Sealed> helped() {
        return Optional.ofNullable(helped);
    }

    Optional<Sealed> wish() {
        return Optional.ofNullable(wish);
    }

    UseOfWords useOfWords() {
        return useOfWords;
    }
}
