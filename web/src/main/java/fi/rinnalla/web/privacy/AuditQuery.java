package fi.rinnalla.web.privacy;

import fi.rinnalla.domain.privacy.AuditSearch;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.web.shared.Typed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;

/** What somebody looks for in the log, as it stands in the address. What is none of ours is not asked for. */
public class AuditQuery {
    static final String ACT = "teko";
    static final String FIRST = "alku";
    static final String LAST = "loppu";

    @QueryParam(ACT)
    @DefaultValue("")
    private String act = "";

    @QueryParam(FIRST)
    @DefaultValue("")
    private String first = "";

    @QueryParam(LAST)
    @DefaultValue("")
    private String last = "";

    @QueryParam("ennen")
    @DefaultValue("")
    private String before = "";

    AuditSearch search() {
        return new AuditSearch(act(), first(), last(), before());
    }

    Optional<AuditAct> act() {
        return Typed.one(AuditAct.class, act);
    }

    Optional<LocalDate> first() {
        return Typed.day(first);
    }

    Optional<LocalDate> last() {
        return Typed.day(last);
    }

    private Optional<Long> before() {
        return Optional.of(before).filter(it -> it.matches("[0-9]{1,15}")).map(Long::valueOf);
    }

    boolean narrows() {
        return act().isPresent() || first().isPresent() || last().isPresent();
    }

    boolean isFurtherOn() {
        return before().isPresent();
    }

    /** The same search, from its newest line. */
    String inAddress() {
        return ACT + "=" + act().map(Typed::low).orElse("")
                + "&" + FIRST + "=" + first().map(LocalDate::toString).orElse("")
                + "&" + LAST + "=" + last().map(LocalDate::toString).orElse("");
    }
}
