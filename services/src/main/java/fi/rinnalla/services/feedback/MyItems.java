package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.feedback.Answer;
import fi.rinnalla.domain.feedback.Feedback;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.FeedbackItems;
import fi.rinnalla.domain.feedback.FeedbackState;
import fi.rinnalla.domain.feedback.Publication;
import fi.rinnalla.domain.feedback.PublicationState;
import fi.rinnalla.domain.feedback.Publications;
import fi.rinnalla.domain.privacy.Promises;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.shared.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What was started with the caller's card. Everything else is not found, whoever's it is. */
@Dependent
public class MyItems {
    /** What an author is shown of a text about their feedback; drafts are still staff's own. */
    private static final Set<PublicationState> SHOWN = EnumSet.of(
            PublicationState.AWAITS_AUTHOR,
            PublicationState.AWAITS_SECOND,
            PublicationState.PUBLISHED,
            PublicationState.SHARED,
            PublicationState.REFUSED);

    private final FeedbackItems items;
    private final Publications publications;
    private final AboutWhat about;
    private final Promises promises;
    private final KeptFor kept;
    private final SealedWords words;
    private final Followers followers;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public MyItems(
            FeedbackItems items,
            Publications publications,
            AboutWhat about,
            Promises promises,
            KeptFor kept,
            SealedWords words,
            Followers followers,
            Caller caller,
            Clock clock) {
        this.items = items;
        this.publications = publications;
        this.about = about;
        this.promises = promises;
        this.kept = kept;
        this.words = words;
        this.followers = followers;
        this.caller = caller;
        this.clock = clock;
    }

    /** In the order they came. */
    public List<Feedback> all() {
        var found = new ArrayList<>(items.of(caller.card()));
        Collections.reverse(found);
        return found;
    }

    /** Kept until the transaction ends. */
    public Feedback hold(FeedbackId id) {
        return items.hold(id)
                .filter(it -> it.card().equals(Optional.of(caller.card())))
                .orElseThrow(() -> new NotFound(id));
    }

    /** Newest first. */
    public List<MyItemRow> rows() {
        var all = all();
        return IntStream.range(0, all.size())
                .map(i -> all.size() - 1 - i)
                .mapToObj(i -> row(i + 1, all.get(i)))
                .toList();
    }

    public Optional<MyItem> open(int number) {
        var all = all();
        return number < 1 || number > all.size() ? Optional.empty() : Optional.of(open(number, all.get(number - 1)));
    }

    public MyItem open(int number, Feedback it) {
        var promise = promises.find(it.promise()).orElseThrow(() -> new NotFound(it.promise()));
        return new MyItem(
                number,
                it.id(),
                it.kind(),
                it.language(),
                about.of(it),
                it.mood(),
                words.helped(it),
                words.wish(it),
                it.useOfWords(),
                it.state(),
                it.receivedOn(),
                it.dueOn(),
                it.overdue(today()),
                it.readOn(),
                it.closedOn(),
                it.answers().stream().map(answer -> answer(it, answer)).toList(),
                it.state() == FeedbackState.ANSWERED || followers.changedAnything(it.id()),
                it.verdict(),
                shown(it).stream().map(MyItems::publication).toList(),
                promise.readers().held(),
                kept.months(promise),
                kept.until(promise, it.lastActivity()));
    }

    private MyItemRow row(int number, Feedback it) {
        var waits = shown(it).stream().anyMatch(text -> text.state() == PublicationState.AWAITS_AUTHOR);
        var unsaid = it.state().answered() && it.verdict().isEmpty();
        return new MyItemRow(
                number,
                about.of(it),
                it.state(),
                it.receivedOn(),
                it.dueOn(),
                it.overdue(today()),
                waits || unsaid || followers.haveNews(it.id()));
    }

    private MyItem.MyAnswer answer(Feedback it, Answer answer) {
        return new MyItem.MyAnswer(answer.kind(), answer.role(), answer.givenOn(), words.answer(it, answer));
    }

    private List<Publication> shown(Feedback it) {
        return publications.of(it.id()).stream()
                .filter(text -> SHOWN.contains(text.state()))
                .toList();
    }

    private static MyItem.MyPublication publication(Publication it) {
        return new MyItem.MyPublication(
                it.id(),
                it.version(),
                it.language(),
                it.audience(),
                it.said(),
                it.done(),
                it.change(),
                it.state(),
                it.publishedOn());
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
