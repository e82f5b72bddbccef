package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.AccountRow;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.StaffAccount;
import fi.rinnalla.domain.access.StaffAccounts;
import fi.rinnalla.domain.feedback.Feedback;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.FeedbackItems;
import fi.rinnalla.domain.feedback.OwedRow;
import fi.rinnalla.domain.shared.Letter;
import fi.rinnalla.domain.shared.Letters;
import fi.rinnalla.domain.shared.Mail;
import fi.rinnalla.domain.shared.OutboxKind;
import fi.rinnalla.domain.tenancy.Tenants;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Takes one letter out of the outbox for a while and says to whom it goes: whoever may answer, of this organisation and of
 * no other, for they are found behind its door. Nobody else takes the letter meanwhile.
 */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
public class TakingOwedMail {
    private static final int COUNTED = 50;

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
        return letters.holdDue(now, 1).stream().findFirst().map(letter -> {
            letter.taken(now);
            return new Errand(letter.id(), mails(letter));
        });
    }

    /** Answered meanwhile, deleted, or forgotten: then there is nothing to say. */
    private List<Mail> mails(Letter letter) {
        return items.find(new FeedbackId(letter.about()))
                .filter(Feedback::owed)
                .map(it -> mails(letter, news(letter, it)))
                .orElse(List.of());
    }

    private List<Mail> mails(Letter letter, OwedNews news) {
        return accounts.all().stream()
                .filter(it -> it.may(Permission.ANSWER_FEEDBACK))
                .map(AccountRow::id)
                .flatMap(id -> accounts.find(id).stream())
                .map(account -> mail(letter, account, news))
                .toList();
    }

    private Mail mail(Letter letter, StaffAccount to, OwedNews news) {
        var written = words.write(news, to.language());
        var id = letter.id() + "." + to.id().value();
        return new Mail(id, to.email().value(), written.subject(), written.body());
    }

    private OwedNews news(Letter letter, Feedback about) {
        var owed = items.owed(Optional.empty(), COUNTED).rows();
        var first = owed.stream().map(OwedRow::dueOn).findFirst().orElse(about.dueOn());
        var late = letter.kind() == OutboxKind.ANSWER_OVERDUE;
        var organisation = tenants.current().brand().name();
        return new OwedNews(organisation, Math.max(1, owed.size()), late ? about.dueOn() : first, late);
    }
}
