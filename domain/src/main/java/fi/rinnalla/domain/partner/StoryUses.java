package fi.rinnalla.domain.partner;

import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where stories are used, by leave of those whose they are. */
public interface StoryUses {
    Optional<StoryUse> find(StoryUseId id);

    /** Kept until the transaction ends. */
    Optional<StoryUse> hold(StoryUseId id);

    Optional<StoryUse> findByFormKey(Digest formKey);

    /** Whatever ends first comes first. */
    List<StoryUse> of(PartnerId partner);

    /** Those the organisation was told of, whatever ends first first. */
    List<StoryUse> shared();

    /** Those that ended or were withdrawn before the one day, and those taken out of use before the other; none with something to do. */
    List<StoryUse> outlived(LocalDate ended, LocalDate removed, int limit);

    void add(StoryUse use);

    void remove(StoryUse use);
}
