package fi.rinnalla.services.privacy;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.privacy.AuditBook;
import fi.rinnalla.domain.privacy.AuditLine;
import fi.rinnalla.domain.privacy.AuditSearch;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.Colleagues;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Whoever administers the organisation sees who did what, and when; never what was written or read. */
@UseCase
@MayBeDoneBy(Permission.READ_THE_AUDIT_TRAIL)
public class ReadingTheAuditTrail {
    /** So many lines go into one file. */
    public static final int MOST = 5_000;

    private static final int ON_A_PAGE = 50;

    private final AuditBook book;
    private final Colleagues colleagues;
    private final Auditing auditing;
    private final Caller caller;

    @Inject
    public ReadingTheAuditTrail(AuditBook book, Colleagues colleagues, Auditing auditing, Caller caller) {
        this.book = book;
        this.colleagues = colleagues;
        this.auditing = auditing;
        this.caller = caller;
    }

    public Sheet look(AuditSearch search) {
        var lines = book.lines(search, ON_A_PAGE + 1);
        var shown = lines.stream().limit(ON_A_PAGE).toList();
        return new Sheet(named(shown), lines.size() > ON_A_PAGE);
    }

    /** The newest of those that are looked for. Taking them along is an act like any other. */
    public List<Row> takeAlong(AuditSearch search) {
        auditing.note(AuditAct.EXPORTED, caller.tenant().value());
        return named(book.lines(search, MOST));
    }

    /** The first line at which somebody has changed the chain; empty where it is whole. */
    public Optional<Long> broken() {
        return book.broken();
    }

    private List<Row> named(List<AuditLine> lines) {
        var names = new HashMap<String, Who>();
        return lines.stream().map(it -> row(it, names)).toList();
    }

    private Row row(AuditLine line, Map<String, Who> names) {
        var who = names.computeIfAbsent(line.actor(), this::who);
        return new Row(line.number(), line.at(), who, line.act(), line.thing());
    }

    private Who who(String actor) {
        return actor.equals(Auditing.HOUSE)
                ? new Who(true, "")
                : new Who(false, colleagues.name(new StaffId(UUID.fromString(actor))));
    }

    /** @param more there are earlier ones */
    public record Sheet(List<Row> rows, boolean more) {}

    /** @param thing to which it was done, where it was done to one */
    public record Row(long number, Instant at, Who who, AuditAct act, Optional<UUID> thing) {}

    /**
     * Somebody who did something.
     *
     * @param house nobody: the house did it by itself
     * @param name as colleagues see it; empty for an account that is gone
     */
    public record Who(boolean house, String name) {}
}
