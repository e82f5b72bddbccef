package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.AccountRow;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.StaffAccount;
import fi.rinnalla.domain.access.StaffAccounts;
import fi.rinnalla.domain.feedback.Feedback;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.FeedbackItems;
import fi.rinnalla.domain.feedback.OwedRow;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Letter;
import fi.rinnalla.domain.shared.Letters;
import fi.rinnalla.domain.shared.Mail;
import fi.rinnalla.domain.shared.OutboxKind;
import fi.rinnalla.domain.tenancy.Tenants;
import fi.rinnalla.services.feedback.OwedNews.Pile;
import fi.rinnalla.services.shared.Errand;
import fi.rinnalla.services.shared.Errand.WhenRefused;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Takes what is due out of the outbox for a while, all of it as one message, and says to whom it goes: whoever may answer,
 * of this organisation and of no other, for they are found behind its door. Nobody else takes it meanwhile.
 */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
public class TakingOwedMail {
    /** Counting stops here: beyond it, "more than" is all anybody needs to know. */
    private static final int COUNTED = 200;

    private final Letters letters;
    private final FeedbackItems items;
    private final StaffAccounts accounts;
    private final Tenants tenants;
    private final OwedMailWords words;
    private final Clock clock;

    @Inject
    public TakingOwedMail(
            Letters letters,
            FeedbackItems items,
            StaffAccounts accounts,
            Tenants tenants,
            OwedMailWords words,
            Clock clock) {
        this.letters = letters;
        this.items = items;
        this.accounts = accounts;
        this.tenants = tenants;
        this.words = words;
        this.clock = clock;
    }

    public Optional<Errand> next() {
        var now = clock.instant();
        var due = letters.holdDue(OutboxKind.TO_STAFF, now, COUNTED);
        var mails = mails(due);
        if (mails.isEmpty()) {
            due.forEach(it -> it.sent(now));
            return Optional.empty();
        }
        due.forEach(it -> it.taken(now));
        return Optional.of(new Errand(due.stream().map(Letter::id).toList(), mails, WhenRefused.INSIST));
    }

    /** Answered meanwhile, deleted, or forgotten: then there is nothing to say. The first letter gives its name to all. */
    private List<Mail> mails(List<Letter> due) {
        if (due.stream().noneMatch(this::isStillOwed)) {
            return List.of();
        }
        var news = news();
        return accounts.all().stream()
                .filter(it -> it.may(Permission.ANSWER_FEEDBACK))
                .map(AccountRow::id)
                .flatMap(id -> accounts.find(id).stream())
                .map(account -> mail(due.get(0), account, news))
                .toList();
    }

    private boolean isStillOwed(Letter letter) {
        return items.find(new FeedbackId(letter.about())).filter(Feedback::owed).isPresent();
    }

    private Mail mail(Letter letter, StaffAccount to, OwedNews news) {
        var written = words.write(news, to.language());
        var id = letter.id() + "." + to.id().value();
        return new Mail(id, to.email().value(), written.subject(), written.body());
    }

    private OwedNews news() {
        var today = Helsinki.day(clock.instant());
        var owed = items.owed(Optional.empty(), COUNTED);
        var late = owed.rows().stream().filter(it -> it.overdue(today)).toList();
        var waiting = owed.rows().subList(late.size(), owed.rows().size());
        return new OwedNews(
                tenants.current().brand().name(),
                pile(waiting, owed.next().isPresent()),
                pile(late, owed.next().isPresent() && waiting.isEmpty()));
    }

    /** Due soonest first, as they came. */
    private static Optional<Pile> pile(List<OwedRow> rows, boolean more) {
        return rows.stream().findFirst().map(it -> new Pile(rows.size(), it.dueOn(), more));
    }
}
