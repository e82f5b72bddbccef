package fi.rinnalla.services.partner;

import fi.rinnalla.domain.partner.OwnWellbeing;
import fi.rinnalla.domain.partner.OwnWellbeings;
import fi.rinnalla.domain.partner.PartnerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the partners of one house note for themselves, in memory. */
public final class WellbeingsOnAShelf implements OwnWellbeings {
    final List<OwnWellbeing> all = new ArrayList<>();

    @Override
    public Optional<OwnWellbeing> of(PartnerId partner) {
        return all.stream().filter(it -> it.partner().equals(partner)).findFirst();
    }

    @Override
    public Optional<OwnWellbeing> hold(PartnerId partner) {
        return of(partner);
    }

    @Override
    public List<OwnWellbeing> withChecksBefore(LocalDate day, int limit) {
        return all.stream()
                .filter(it ->
                        it.checks().stream().anyMatch(check -> check.checkedOn().isBefore(day)))
                .limit(limit)
                .toList();
    }

    @Override
    public void add(OwnWellbeing wellbeing) {
        all.add(wellbeing);
    }

    @Override
    public void remove(OwnWellbeing wellbeing) {
        all.remove(wellbeing);
    }
}
