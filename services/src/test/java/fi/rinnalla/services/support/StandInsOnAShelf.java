package fi.rinnalla.services.support;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.support.StandIn;
import fi.rinnalla.domain.support.StandInId;
import fi.rinnalla.domain.support.StandIns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who stands in for whom in one house, in memory. */
public final class StandInsOnAShelf implements StandIns {
    public final List<StandIn> all = new ArrayList<>();

    @Override
    public Optional<StandIn> find(StandInId id) {
        return all.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public Optional<StandIn> findByFormKey(Digest formKey) {
        return all.stream().filter(it -> it.formKey().equals(formKey)).findFirst();
    }

    @Override
    public List<StandIn> endingFrom(LocalDate day) {
        return all.stream()
                .filter(it -> !it.last().isBefore(day))
                .sorted(Comparator.comparing(StandIn::last))
                .toList();
    }

    /** One test, one hand. */
    @Override
    public void hold() {}

    @Override
    public void add(StandIn standIn) {
        all.add(standIn);
    }

    @Override
    public void remove(StandIn standIn) {
        all.remove(standIn);
    }

    @Override
    public int forgetEndedBefore(LocalDate day) {
        var before = all.size();
        all.removeIf(it -> it.last().isBefore(day));
        return before - all.size();
    }
}
