package fi.rinnalla.persistence.privacy;

import fi.rinnalla.domain.privacy.OrphanKeys;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.persistence.shared.CurrentTenant;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.ManagedType;
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
                .flatMap(it -> known(
                        "select it.%1$s from %2$s it where it.%1$s in :page"
                                .formatted(it.path(), it.entity().getName()),
                        page)
                        .stream())
                .collect(Collectors.toSet());
        return page.stream().filter(key -> !held.contains(key)).toList();
    }

    /** @param path to the key, through what the entity embeds */
    record Holder(EntityType<?> entity, String path) {}

    /** Whatever seals words with a key of its own: asked of the mapping, so that no room is ever forgotten. */
    static Stream<Holder> holders(EntityManager em) {
        return em.getMetamodel().getEntities().stream()
                .flatMap(entity -> keys(entity, "").map(path -> new Holder(entity, path)));
    }

    private static Stream<String> keys(ManagedType<?> type, String before) {
        return type.getSingularAttributes().stream().flatMap(it -> {
            var path = before + it.getName();
            if (it.getType() instanceof EmbeddableType<?> embedded) {
                return keys(embedded, path + ".");
            }
            return it.getJavaType() == KeyId.class ? Stream.of(path) : Stream.empty();
        });
    }

    private List<KeyId> known(String question, List<KeyId> page) {
        return em.createQuery(question, KeyId.class).setParameter("page", page).getResultList();
    }
}
