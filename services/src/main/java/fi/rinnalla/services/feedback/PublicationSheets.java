package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.AccountRow;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.StaffAccounts;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.feedback.FeedbackItems;
import fi.rinnalla.domain.feedback.Publication;
import fi.rinnalla.domain.feedback.PublicationId;
import fi.rinnalla.domain.feedback.Publications;
import fi.rinnalla.domain.feedback.TellingDetails;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.shared.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Lays one text out for those who write or approve it, with every telling detail pointed out. */
@Dependent
public class PublicationSheets {
    private final Publications publications;
    private final FeedbackItems items;
    private final FeedbackPromise promise;
    private final StaffAccounts accounts;
    private final Caller caller;

    @Inject
    public PublicationSheets(
            Publications publications,
            FeedbackItems items,
            FeedbackPromise promise,
            StaffAccounts accounts,
            Caller caller) {
        this.publications = publications;
        this.items = items;
        this.promise = promise;
        this.accounts = accounts;
        this.caller = caller;
    }

    public PublicationSheet of(PublicationId id) {
        return of(publications.find(id).orElseThrow(() -> new NotFound(id)));
    }

    PublicationSheet of(Publication it) {
        it.feedback().flatMap(items::find).ifPresent(promise::kept);
        return new PublicationSheet(
                it.id(),
                it.feedback(),
                it.audience(),
                it.language(),
                it.said(),
                it.done(),
                it.change(),
                it.state(),
                it.paraphrase(),
                name(it.writtenBy()),
                it.writtenBy().equals(caller.staff()),
                accounts.anotherMay(Permission.APPROVE_PUBLICATIONS, it.writtenBy()),
                it.writtenAt(),
                it.refusableUntil(),
                it.alone(),
                it.publishedOn(),
                TellingDetails.in(it.said()),
                TellingDetails.in(it.done()),
                it.version());
    }

    private String name(StaffId who) {
        return accounts.all().stream()
                .filter(it -> it.id().equals(who))
                .map(AccountRow::shownName)
                .findFirst()
                .orElse("–");
    }
}
