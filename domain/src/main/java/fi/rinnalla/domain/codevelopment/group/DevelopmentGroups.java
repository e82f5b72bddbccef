package fi.rinnalla.domain.codevelopment.group;

import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.Digest;
import java.util.List;
import java.util.Optional;

/** This organisation's development groups. A handful, not thousands. */
public interface DevelopmentGroups {
    Optional<DevelopmentGroup> find(DevelopmentGroupId id);

    /** Kept until the transaction ends: what we decide stays true. */
    Optional<DevelopmentGroup> hold(DevelopmentGroupId id);

    Optional<DevelopmentGroup> findByFormKey(Digest formKey);

    /** Those that meet first, then by name. */
    List<DevelopmentGroup> all();

    /** In which this partner sits. */
    List<DevelopmentGroup> with(PartnerId partner);

    void add(DevelopmentGroup group);
}
