package fi.rinnalla.web.partner.assignment.staff;

import fi.rinnalla.domain.partner.assignment.AssignmentFilter;
import fi.rinnalla.domain.partner.assignment.AssignmentState;
import fi.rinnalla.domain.partner.assignment.Strand;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.web.shared.Typed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What somebody chose to see of the list, as it stands in the address. Nonsense there chooses nothing. */
public class AssignmentsQuery {
    /** Those that still wait for something to come; what is shown where nothing was chosen. */
    static final String AHEAD = "ahead";

    static final String ALL = "all";

    @QueryParam("vaihe")
    @DefaultValue("")
    private String stage = "";

    @QueryParam("laji")
    @DefaultValue("")
    private String strand = "";

    @QueryParam("sivu")
    @DefaultValue("")
    private String page = "";

    AssignmentFilter filter() {
        return new AssignmentFilter(states(), strand());
    }

    private Set<AssignmentState> states() {
        if (stage.equals(ALL)) {
            return EnumSet.allOf(AssignmentState.class);
        }
        return Typed.one(AssignmentState.class, stage)
                .<Set<AssignmentState>>map(EnumSet::of)
                .orElseGet(() -> EnumSet.of(AssignmentState.RECEIVED, AssignmentState.LOOKING, AssignmentState.AGREED));
    }

    Optional<After> after() {
        return Typed.place(page);
    }

    boolean isNarrowed() {
        return !stage().equals(AHEAD) || strand().isPresent();
    }

    String stage() {
        return stage.equals(ALL)
                ? ALL
                : Typed.one(AssignmentState.class, stage).map(Typed::low).orElse(AHEAD);
    }

    Optional<Strand> strand() {
        return Typed.one(Strand.class, strand);
    }

    /** The address of the page that begins there, with the same choices. */
    String href(Optional<After> begins) {
        return AssignmentsPage.URL
                + "?vaihe="
                + stage()
                + strand().map(it -> "&laji=" + Typed.low(it)).orElse("")
                + begins.map(it -> "&sivu=" + it).orElse("");
    }
}
