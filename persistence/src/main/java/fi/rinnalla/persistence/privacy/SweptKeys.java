package fi.rinnalla.persistence.privacy;

import fi.rinnalla.domain.privacy.OrphanKeys;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.persistence.shared.CurrentTenant;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Goes through the tenant's keys and asks the data which of them are known. */
@Dependent
public class SweptKeys implements OrphanKeys {
    private static final int PAGE = 500;

    private final DataKeys keys;
    private final EntityManager em;
    private final CurrentTenant current;

    @Inject
    public SweptKeys(KeySource keys, EntityManager em, CurrentTenant current) {
        this(new DataKeys(keys.source()), em, current);
    }

    SweptKeys(DataKeys keys, EntityManager em, CurrentTenant current) {
        this.keys = keys;
        this.em = em;
        this.current = current;
    }

    @Override
    public int sweep(LocalDate madeUntil) {
        var swept = 0;
        var last = Optional.<KeyId>empty();
        do {
            var page = keys.madeUntil(madeUntil, current.tenant(), PAGE, last);
            var orphans = orphansAmong(page);
            orphans.forEach(key -> keys.destroy(key, current.tenant()));
            swept += orphans.size();
            last = page.size() < PAGE ? Optional.empty() : Optional.of(page.get(PAGE - 1));
        } while (last.isPresent());
        return swept;
    }

    private List<KeyId> orphansAmong(List<KeyId> page) {
        if (page.isEmpty()) {
            return List.of();
        }
        var held = holders(em)
                .flatMap(it -> known("select it.key from " + it.getName() + " it where it.key in :page", page).stream())
                .collect(Collectors.toSet());
        return page.stream().filter(key -> !held.contains(key)).toList();
    }

    /** Whatever seals words with a key of its own: asked of the mapping, so that no room is ever forgotten. */
    static Stream<EntityType<?>> holders(EntityManager em) {
        return em.getMetamodel().getEntities().stream().filter(SweptKeys::holdsAKey);
    }

    private static boolean holdsAKey(EntityType<?> entity) {
        return entity.getSingularAttributes().stream().anyMatch(it -> it.getJavaType() == KeyId.class);
    }

    private List<KeyId> known(String question, List<KeyId> page) {
        return em.createQuery(question, KeyId.class).setParameter("page", page).getResultList();
    }
}
