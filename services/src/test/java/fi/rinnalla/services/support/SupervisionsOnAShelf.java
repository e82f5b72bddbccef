package fi.rinnalla.services.support;

import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.support.Supervision;
import fi.rinnalla.domain.support.Supervisions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Supervision in memory. */
final class SupervisionsOnAShelf implements Supervisions {
    private final List<Supervision> all = new ArrayList<>();

    @Override
    public Optional<Supervision> find(UUID id) {
        return all.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public List<Supervision> noted(Digest formKey) {
        return all.stream().filter(it -> it.formKey().equals(formKey)).toList();
    }

    @Override
    public List<Supervision> of(PartnerId partner, int limit) {
        return all.stream()
                .filter(it -> it.partner().equals(partner))
                .sorted(Comparator.comparing(Supervision::heldOn).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public Map<PartnerId, LocalDate> last() {
        return all.stream()
                .collect(Collectors.toMap(
                        Supervision::partner, Supervision::heldOn, (one, other) -> one.isAfter(other) ? one : other));
    }

    @Override
    public void add(Supervision supervision) {
        all.add(supervision);
    }

    @Override
    public void remove(Supervision supervision) {
        all.remove(supervision);
    }

    @Override
    public int forgetHeldBefore(LocalDate day) {
        var before = all.size();
        all.removeIf(it -> it.heldOn().isBefore(day));
        return before - all.size();
    }
}
