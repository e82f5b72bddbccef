package fi.rinnalla.services.partner;

import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.StoryUse;
import fi.rinnalla.domain.partner.StoryUseId;
import fi.rinnalla.domain.partner.StoryUses;
import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Where the stories of one house are used, in memory. */
public final class UsesOnAShelf implements StoryUses {
    private final List<StoryUse> all = new ArrayList<>();

    @Override
    public Optional<StoryUse> find(StoryUseId id) {
        return where(it -> it.id().equals(id)).stream().findFirst();
    }

    @Override
    public Optional<StoryUse> hold(StoryUseId id) {
        return find(id);
    }

    @Override
    public Optional<StoryUse> findByFormKey(Digest formKey) {
        return where(it -> it.formKey().equals(formKey)).stream().findFirst();
    }

    @Override
    public List<StoryUse> of(PartnerId partner) {
        return where(it -> it.partner().equals(partner));
    }

    @Override
    public List<StoryUse> shared() {
        return where(it -> it.leave().shared());
    }

    @Override
    public List<StoryUse> outlived(LocalDate ended, LocalDate removed, int limit) {
        return where(it -> !it.leave().shared()
                        && (it.leave().until().isBefore(ended)
                                || it.withdrawnOn().filter(ended::isAfter).isPresent())
                || it.removedOn().filter(removed::isAfter).isPresent());
    }

    private List<StoryUse> where(Predicate<StoryUse> which) {
        return all.stream()
                .filter(which)
                .sorted(Comparator.comparing(it -> it.leave().until()))
                .toList();
    }

    @Override
    public void add(StoryUse use) {
        all.add(use);
    }

    @Override
    public void remove(StoryUse use) {
        all.remove(use);
    }
}
