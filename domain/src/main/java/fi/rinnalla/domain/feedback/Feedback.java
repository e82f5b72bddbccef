package fi.rinnalla.domain.feedback;

import static jakarta.persistence.CascadeType.ALL;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.feedback.AnswerOutcome.Given;
import fi.rinnalla.domain.feedback.ReceiveOutcome.Received;
import fi.rinnalla.domain.feedback.VerdictOutcome.Noted;
import fi.rinnalla.domain.feedback.VerdictOutcome.Reopened;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.privacy.PromiseId;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A debt. Somebody took the trouble to say how it was and what should change, and from then on an answer is owed by a
 * day. It is received, read, and answered; "no change, because" is an answer as well, silence is none. Spam is set
 * aside and owes nothing. The author may say that the change does not show: then an answer is owed once more.
 *
 * <p>Of the author nothing is known but the card, where one was taken. Days are kept, never moments.
 */
@Entity
@Table(schema = "app", name = "feedback")
public class Feedback {
    @Id
    private UUID id;

    @Column(name = "programme_id")
    private ProgrammeId programme;

    @Column(name = "place_id")
    private PlaceId place;

    @Column(name = "gathering_id")
    private GatheringId gathering;

    @Column(name = "form_key")
    private Digest formKey;

    @Column(name = "content_hash")
    private Digest contentHash;

    @Column(name = "card_id")
    private CardId card;

    @Column(name = "key_id")
    private KeyId key;

    @Enumerated(EnumType.STRING)
    private FeedbackKind kind;

    @Enumerated(EnumType.STRING)
    private Source source;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Embedded
    private Written written;

    @Column(name = "promise_id")
    private PromiseId promise;

    @Embedded
    private Debt debt;

    @Embedded
    private AuthorsVerdict verdict;

    @Version
    private int version;

    @OneToMany(mappedBy = "feedback", cascade = ALL, orphanRemoval = true)
    private List<Answer> answers = new ArrayList<>();

    @OneToMany(mappedBy = "feedback", cascade = ALL, orphanRemoval = true)
    private List<FeedbackTheme> themes = new ArrayList<>();

    protected Feedback() {}

    private Feedback(GivenFeedback given, LocalDate today, int workingDays) {
        id = given.id().value();
        programme = given.programme();
        place = given.place().orElse(null);
        gathering = given.gathering().orElse(null);
        formKey = given.formKey();
        contentHash = given.contentHash();
        card = given.card().orElse(null);
        key = given.key();
        kind = given.kind();
        source = given.source();
        language = given.language();
        receivedOn = today;
        written = Written.of(given);
        promise = given.promise();
        debt = Debt.due(kind.dueOn(today, workingDays));
    }

    /** @param workingDays within which the organisation has promised to answer */
    public static ReceiveOutcome receive(GivenFeedback given, LocalDate today, int workingDays) {
        if (given.saysNothing()) {
            return new ReceiveOutcome.Refused(ReceiveOutcome.Refusal.NOTHING_SAID);
        }
        if (given.useOfWords() == UseOfWords.PARAPHRASED && given.card().isEmpty()) {
            return new ReceiveOutcome.Refused(ReceiveOutcome.Refusal.PARAPHRASE_NEEDS_A_CARD);
        }
        return new Received(new Feedback(given, today, workingDays));
    }

    /** The first time somebody of the staff opens it. Returns whether this was it. */
    public boolean read(LocalDate today) {
        var unread = state() == FeedbackState.RECEIVED;
        debt = debt.read(today);
        return unread;
    }

    /** An answer, a "no change, because", or setting aside; each closes it. */
    public AnswerOutcome answer(GivenAnswer given, LocalDate today) {
        return reasonNotToAnswer()
                .<AnswerOutcome>map(AnswerOutcome.Refused::new)
                .orElseGet(() -> close(given, today));
    }

    private Optional<AnswerOutcome.Refusal> reasonNotToAnswer() {
        return switch (state()) {
            case RECEIVED, READ -> Optional.empty();
            case ANSWERED, NO_CHANGE -> Optional.of(AnswerOutcome.Refusal.ALREADY_ANSWERED);
            case SET_ASIDE -> Optional.of(AnswerOutcome.Refusal.SET_ASIDE);
        };
    }

    private Given close(GivenAnswer given, LocalDate today) {
        answers.add(new Answer(this, given, today));
        debt = debt.closed(given.kind().leadsTo(), today);
        return new Given(given.id());
    }

    /** What was set aside by mistake is owed again, by its old day. Returns whether it had been set aside. */
    public boolean takeUpAgain() {
        if (state() != FeedbackState.SET_ASIDE) {
            return false;
        }
        debt = debt.reopened();
        return true;
    }

    /** So soon, whoever gave the last answer may take it back, as if it had not been sent. Returns whether it was. */
    public boolean takeBack(StaffId who, Instant now) {
        var last = answerToTakeBack(who, now);
        last.ifPresent(it -> {
            answers.remove(it);
            debt = debt.reopened();
        });
        return last.isPresent();
    }

    public boolean mayBeTakenBack(StaffId who, Instant now) {
        return answerToTakeBack(who, now).isPresent();
    }

    /** None once the author has said something to it. */
    private Optional<Answer> answerToTakeBack(StaffId who, Instant now) {
        var isLastWord = !owed() && (verdict == null || verdict.asksAgain());
        return isLastWord ? Answers.of(answers).lastToTakeBack(who, now) : Optional.empty();
    }

    /** @param workingDays within which the organisation answers once more, where the change does not show */
    public VerdictOutcome say(Verdict said, LocalDate today, int workingDays) {
        return reasonNotToJudge()
                .<VerdictOutcome>map(VerdictOutcome.Refused::new)
                .orElseGet(() -> judge(new AuthorsVerdict(said, today), workingDays));
    }

    /** Of a change that came of what several said: there is something to look for, however this one was answered by itself. */
    public VerdictOutcome sayOfChange(Verdict said, LocalDate today, int workingDays) {
        return state() == FeedbackState.SET_ASIDE
                ? new VerdictOutcome.Refused(VerdictOutcome.Refusal.NOT_ANSWERED_YET)
                : judge(new AuthorsVerdict(said, today), workingDays);
    }

    private Optional<VerdictOutcome.Refusal> reasonNotToJudge() {
        return switch (state()) {
            case ANSWERED -> Optional.empty();
            case NO_CHANGE -> Optional.of(VerdictOutcome.Refusal.NOTHING_WAS_CHANGED);
            case RECEIVED, READ, SET_ASIDE -> Optional.of(VerdictOutcome.Refusal.NOT_ANSWERED_YET);
        };
    }

    private VerdictOutcome judge(AuthorsVerdict given, int workingDays) {
        verdict = given;
        if (!given.asksAgain()) {
            return new Noted(given.said());
        }
        debt = debt.reopened(kind.dueOn(given.saidOn(), workingDays));
        return new Reopened(debt.dueOn());
    }

    /** The author thinks anew about how the words may be used; whoever can say so holds the card. */
    public void allow(UseOfWords wanted) {
        written = written.allowing(wanted);
    }

    /** Puts it under these themes and no others. */
    public void putUnder(Collection<ThemeCode> chosen) {
        new Coded(themes).putUnder(this, chosen);
    }

    public boolean owed() {
        return debt.isOwed();
    }

    public boolean overdue(LocalDate today) {
        return debt.isOverdue(today);
    }

    /** Answered once already, but the author says that the change does not show. */
    public boolean againOpen() {
        return owed() && verdict != null && verdict.asksAgain();
    }

    /** The day its retention runs from. */
    public LocalDate lastActivity() {
        return Stream.of(Stream.of(receivedOn), debt.days(), verdictOn().stream())
                .flatMap(it -> it)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    public Digest formKey() {
        return formKey;
    }

    /** Was it sent with this form? */
    public boolean isOf(Digest form) {
        return formKey.equals(form);
    }

    /** Was it sent with this content? The same form with other content is not the same feedback. */
    public boolean says(Digest content) {
        return contentHash.equals(content);
    }

    public FeedbackId id() {
        return new FeedbackId(id);
    }

    public ProgrammeId programme() {
        return programme;
    }

    public Optional<PlaceId> place() {
        return Optional.ofNullable(place);
    }

    /** The event or group it is about. */
    public Optional<GatheringId> gathering() {
        return Optional.ofNullable(gathering);
    }

    public Optional<CardId> card() {
        return Optional.ofNullable(card);
    }

    public KeyId key() {
        return key;
    }

    public FeedbackKind kind() {
        return kind;
    }

    public Source source() {
        return source;
    }

    public Language language() {
        return language;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public Optional<Mood> mood() {
        return written.mood();
    }

    public Optional<Sealed> helped() {
        return written.helped();
    }

    public Optional<Sealed> wish() {
        return written.wish();
    }

    public UseOfWords useOfWords() {
        return written.useOfWords();
    }

    public PromiseId promise() {
        return promise;
    }

    public FeedbackState state() {
        return debt.state();
    }

    /** The day that was promised when it came; by this one it is counted whether the promise was kept. */
    public LocalDate firstDueOn() {
        return debt.firstDueOn();
    }

    /** The day by which an answer is owed now, or was last. */
    public LocalDate dueOn() {
        return debt.dueOn();
    }

    public Optional<LocalDate> readOn() {
        return debt.readOn();
    }

    public Optional<LocalDate> closedOn() {
        return debt.closedOn();
    }

    public Optional<Verdict> verdict() {
        return Optional.ofNullable(verdict).map(AuthorsVerdict::said);
    }

    public Optional<LocalDate> verdictOn() {
        return Optional.ofNullable(verdict).map(AuthorsVerdict::saidOn);
    }

    /** Oldest first. */
    public List<Answer> answers() {
        return Answers.of(answers).inOrder();
    }

    public Set<ThemeCode> themes() {
        return new Coded(themes).codes();
    }

    public int version() {
        return version;
    }
}
