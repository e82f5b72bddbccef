package fi.rinnalla.domain.partner;

import fi.rinnalla.domain.shared.Language;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One version of what partners commit themselves to: a draft until it has a day, and never another text once it is signed. */
@Entity
@Table(schema = "app", name = "commitment_version")
public class CommitmentVersion {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private CommitmentKind kind;

    private int number;

    private int edition;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "again_on")
    private LocalDate again;

    @OneToMany(mappedBy = "version", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<CommitmentText> texts = new ArrayList<>();

    protected CommitmentVersion() {}

    public static CommitmentVersion draft(CommitmentId id, CommitmentKind kind, int number) {
        var version = new CommitmentVersion();
        version.id = id.value();
        version.kind = kind;
        version.number = number;
        return version;
    }

    /** Each language as it was written; one without words is no longer there. Only a draft is written. */
    public void write(Map<Language, CommitmentWords> words) {
        if (!isDraft()) {
            throw new IllegalStateException("what has a day is not written any more");
        }
        words.forEach(this::write);
        edition++;
    }

    private void write(Language language, CommitmentWords words) {
        if (words.isEmpty()) {
            texts.removeIf(it -> it.language() == language);
            return;
        }
        in(language)
                .ifPresentOrElse(
                        it -> it.say(words),
                        () -> texts.add(CommitmentText.of(UUID.randomUUID(), this, language, words)));
    }

    /** @param againBy by then everybody signs again; empty where older signatures go on holding */
    public void announce(LocalDate day, Optional<LocalDate> againBy) {
        if (texts.isEmpty() || againBy.filter(it -> it.isBefore(day)).isPresent()) {
            throw new IllegalArgumentException("nothing to sign, or to be signed before it is there");
        }
        from = day;
        again = againBy.orElse(null);
    }

    /** A draft again. Whoever asks has seen that nobody has signed it. */
    public void takeBack() {
        from = null;
        again = null;
    }

    /** Returns whether there are words in that language to stand behind. */
    public boolean review(Language language, String name, LocalDate today) {
        in(language).ifPresent(it -> it.review(name, today));
        return in(language).isPresent();
    }

    public boolean unreview(Language language) {
        return review(language, null, null);
    }

    public boolean isDraft() {
        return from == null;
    }

    public boolean isInForceOn(LocalDate day) {
        return from != null && !from.isAfter(day);
    }

    public CommitmentId id() {
        return new CommitmentId(id);
    }

    public CommitmentKind kind() {
        return kind;
    }

    public int number() {
        return number;
    }

    /** Grows with each change of a draft, so that nobody writes over what they have not seen. */
    public int edition() {
        return edition;
    }

    public Optional<LocalDate> from() {
        return Optional.ofNullable(from);
    }

    public Optional<LocalDate> again() {
        return Optional.ofNullable(again);
    }

    public List<CommitmentText> texts() {
        return texts.stream()
                .sorted(Comparator.comparing(CommitmentText::language))
                .toList();
    }

    public Optional<CommitmentText> in(Language language) {
        return texts.stream().filter(it -> it.language() == language).findFirst();
    }

    /** In that language, or else in the first there is. */
    public CommitmentText readIn(Language language) {
        return in(language).orElseGet(() -> texts().get(0));
    }

    /** What it asks of those who commit themselves; empty for a draft, which asks nothing. */
    public Optional<CommitmentRule> rule() {
        return from().map(it -> new CommitmentRule(kind, number, it, again()));
    }
}
