package fi.rinnalla.services.partner.assignment;

import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.Programmes;
import fi.rinnalla.domain.shared.Helsinki;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** To which programme work belongs that is ordered now: of several, the newest that runs. */
@Dependent
public class RunningProgramme {
    private final Programmes programmes;
    private final Clock clock;

    @Inject
    public RunningProgramme(Programmes programmes, Clock clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    public ProgrammeId now() {
        var today = Helsinki.day(clock.instant());
        var all = programmes.all();
        return all.stream()
                .filter(it -> it.runsOn(today))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(Programme::id)
                .orElseThrow(() -> new IllegalStateException("this organisation has no programme"));
    }
}
