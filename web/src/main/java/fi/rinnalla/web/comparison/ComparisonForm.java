package fi.rinnalla.web.comparison;

import fi.rinnalla.domain.comparison.Divisor;
import fi.rinnalla.domain.comparison.ReleasedProgramme;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;
import jakarta.ws.rs.QueryParam;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a coordinator chose to see, as it stands in the address. Nonsense there chooses what the first visit does. */
public class ComparisonForm {
    private static final int QUARTERS_AT_FIRST = 8;

    @QueryParam("nakyma")
    private String view;

    @QueryParam("osoitin")
    private String indicator;

    @QueryParam("jakaja")
    private String divisor;

    @QueryParam("alku")
    private String from;

    @QueryParam("loppu")
    private String to;

    @QueryParam("toiminta")
    private Set<String> programmes;

    public ComparisonForm() {}

    ComparisonForm(String view, String indicator, String divisor, String from, String to, Set<String> programmes) {
        this.view = view;
        this.indicator = indicator;
        this.divisor = divisor;
        this.from = from;
        this.to = to;
        this.programmes = programmes;
    }

    /** @param quarters newest first */
    Chosen among(Collection<ReleasedProgramme> all, List<Quarter> quarters) {
        var seen = ViewKind.coded(view).orElse(ViewKind.BARS);
        var measured = Optional.ofNullable(indicator)
                .flatMap(Indicator::coded)
                .filter(seen::takes)
                .orElse(seen == ViewKind.MIX ? Indicator.FEEDBACK_ANSWERED_IN_TIME : Indicator.FEEDBACK_RECEIVED);
        var newest = quarters.isEmpty() ? null : quarters.get(0);
        var everybody = all.stream().map(ReleasedProgramme::programme).collect(Collectors.toSet());
        var wanted = indicator == null ? everybody : chosen(everybody);
        return new Chosen(
                seen,
                measured,
                Divisor.coded(divisor).or(() -> Divisor.of(measured)).orElse(Divisor.OPEN_HOURS),
                quarter(from, quarters).orElse(seen.isOverTime() ? early(quarters) : newest),
                quarter(to, quarters).orElse(newest),
                wanted,
                !everybody.isEmpty() && wanted.equals(everybody));
    }

    private static Quarter early(List<Quarter> quarters) {
        return quarters.isEmpty() ? null : quarters.get(Math.min(quarters.size(), QUARTERS_AT_FIRST) - 1);
    }

    private Set<ProgrammeId> chosen(Set<ProgrammeId> everybody) {
        var wanted = programmes == null ? Set.<String>of() : programmes;
        return wanted.contains(Chosen.EVERYBODY)
                ? everybody
                : everybody.stream()
                        .filter(it -> wanted.contains(it.value().toString()))
                        .collect(Collectors.toSet());
    }

    private static Optional<Quarter> quarter(String written, List<Quarter> quarters) {
        return quarters.stream().filter(it -> it.toString().equals(written)).findFirst();
    }
}
