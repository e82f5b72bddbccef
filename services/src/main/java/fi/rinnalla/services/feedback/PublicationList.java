package fi.rinnalla.services.feedback;

import static java.util.stream.Collectors.toMap;

import fi.rinnalla.domain.access.AccountRow;
import fi.rinnalla.domain.access.StaffAccounts;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.feedback.AwaitingRow;
import fi.rinnalla.domain.feedback.Publications;
import fi.rinnalla.services.shared.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Texts on their way to the public, with the names of their writers. */
@Dependent
public class PublicationList {
    private static final int ROWS = 50;

    private final Publications publications;
    private final StaffAccounts accounts;
    private final Caller caller;

    @Inject
    public PublicationList(Publications publications, StaffAccounts accounts, Caller caller) {
        this.publications = publications;
        this.accounts = accounts;
        this.caller = caller;
    }

    /** Oldest first. */
    public List<WaitingText> waiting() {
        var names = accounts.all().stream().collect(toMap(AccountRow::id, AccountRow::shownName));
        return publications.awaiting(ROWS).stream().map(row -> text(row, names)).toList();
    }

    private WaitingText text(AwaitingRow row, Map<StaffId, String> names) {
        return new WaitingText(
                row.id(),
                row.feedback(),
                row.language(),
                row.said(),
                row.state(),
                names.getOrDefault(row.writtenBy(), "–"),
                row.writtenBy().equals(caller.staff()),
                row.writtenAt());
    }
}
