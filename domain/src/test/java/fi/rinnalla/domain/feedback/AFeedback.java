package fi.rinnalla.domain.feedback;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.feedback.ReceiveOutcome.Received;
import fi.rinnalla.domain.privacy.PromiseId;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Feedback for tests, born whole: {@code aFeedback().withCard().of(UseOfWords.MINE).receivedOn(MONDAY)}. */
public final class AFeedback {
    public static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    public static final int TEN_DAYS = 10;
    public static final StaffId WORKER_1 = new StaffId(UUID.fromString("00000000-0000-7000-8000-000000000001"));
    public static final StaffId WORKER_2 = new StaffId(UUID.fromString("00000000-0000-7000-8000-000000000002"));

    private FeedbackKind kind = FeedbackKind.GENERAL;
    private Optional<CardId> card = Optional.empty();
    private UseOfWords use = UseOfWords.THEME_ONLY;
    private Optional<Sealed> wish = Optional.of(sealed());
    private Optional<Mood> mood = Optional.of(Mood.WELL);

    private AFeedback() {}

    public static AFeedback aFeedback() {
        return new AFeedback();
    }

    public static Sealed sealed() {
        return new Sealed(new byte[] {1, 2, 3});
    }

    public static GivenAnswer anAnswer(AnswerKind kind) {
        return new GivenAnswer(
                AnswerId.at(Instant.parse("2026-03-02T10:00:00Z")), kind, sealed(), WORKER_1, Role.WORKER);
    }

    public AFeedback about(FeedbackKind chosen) {
        kind = chosen;
        return this;
    }

    public AFeedback withCard() {
        card = Optional.of(CardId.random());
        return this;
    }

    public AFeedback of(UseOfWords chosen) {
        use = chosen;
        return this;
    }

    public AFeedback sayingNothing() {
        wish = Optional.empty();
        mood = Optional.empty();
        return this;
    }

    public ReceiveOutcome sentOn(LocalDate day) {
        return Feedback.receive(given(), day, TEN_DAYS);
    }

    public Feedback receivedOn(LocalDate day) {
        return ((Received) sentOn(day)).feedback();
    }

    private GivenFeedback given() {
        return new GivenFeedback(
                FeedbackId.random(),
                new ProgrammeId(UUID.randomUUID()),
                Optional.empty(),
                kind,
                Source.PORTAL,
                Language.FI,
                mood,
                new KeyId(UUID.randomUUID()),
                Optional.empty(),
                wish,
                use,
                card,
                new PromiseId(UUID.randomUUID()),
                Digest.of(UUID.randomUUID().toString()),
                Digest.of("content"));
    }
}
