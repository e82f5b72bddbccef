package fi.rinnalla.persistence.importing;

import fi.rinnalla.domain.importing.ImportField;
import fi.rinnalla.domain.importing.ImportKind;
import fi.rinnalla.domain.importing.ImportRow;
import fi.rinnalla.domain.importing.ImportRun;
import fi.rinnalla.domain.importing.ImportRunId;
import fi.rinnalla.domain.importing.ImportRuns;
import fi.rinnalla.domain.importing.ImportState;
import fi.rinnalla.domain.importing.ImportTemplate;
import fi.rinnalla.domain.shared.Digest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Dependent
public class StoredImportRuns implements ImportRuns {
    private static final int KEYS_AT_ONCE = 1_000;

    private final EntityManager em;

    @Inject
    public StoredImportRuns(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<ImportRun> find(ImportRunId id) {
        return Optional.ofNullable(em.find(ImportRun.class, id.value()));
    }

    @Override
    public Optional<ImportRun> hold(ImportRunId id) {
        return Optional.ofNullable(em.find(ImportRun.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<ImportRun> newest(int limit) {
        return em.createQuery("select r from ImportRun r order by r.uploadedAt desc, r.id desc", ImportRun.class)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Optional<ImportRun> waiting(ImportKind kind, Digest content) {
        return em.createQuery(
                        "select r from ImportRun r where r.state = :state and r.kind = :kind and r.content = :content",
                        ImportRun.class)
                .setParameter("state", ImportState.UPLOADED)
                .setParameter("kind", kind)
                .setParameter("content", content)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ImportRunId> running() {
        return em.createQuery("select r.id from ImportRun r where r.state = :state order by r.uploadedAt", UUID.class)
                .setParameter("state", ImportState.RUNNING)
                .getResultStream()
                .map(ImportRunId::new)
                .toList();
    }

    @Override
    public List<ImportRunId> waitingSince(Instant before, int limit) {
        return em.createQuery(
                        "select r.id from ImportRun r where r.state = :state and r.uploadedAt < :before"
                                + " order by r.uploadedAt",
                        UUID.class)
                .setParameter("state", ImportState.UPLOADED)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultStream()
                .map(ImportRunId::new)
                .toList();
    }

    @Override
    public void add(ImportRun run) {
        em.persist(run);
    }

    @Override
    public void remove(ImportRun run) {
        em.remove(run);
    }

    @Override
    public void add(ImportRow row) {
        em.persist(row);
    }

    @Override
    public Set<Digest> known(Collection<Digest> keys) {
        var all = List.copyOf(keys);
        var known = new HashSet<Digest>();
        for (var from = 0; from < all.size(); from += KEYS_AT_ONCE) {
            known.addAll(knownOf(all.subList(from, Math.min(all.size(), from + KEYS_AT_ONCE))));
        }
        return known;
    }

    /** Asked in hexadecimal: of several keys in one list the mapping's own question finds but one. */
    @SuppressWarnings("unchecked")
    private List<Digest> knownOf(List<Digest> some) {
        var asked =
                some.stream().map(it -> HexFormat.of().formatHex(it.bytes())).collect(Collectors.joining(","));
        var found = (List<String>) em.createNativeQuery(
                        "select distinct encode(r.row_key, 'hex') from app.import_row r where r.tenant_id = (select sec.tid())"
                                + " and r.row_key in (select decode(k, 'hex') from unnest(string_to_array(?, ',')) k)")
                .setParameter(1, asked)
                .getResultList();
        return found.stream().map(it -> new Digest(HexFormat.of().parseHex(it))).toList();
    }

    @Override
    public Map<ImportField, String> headings(ImportKind kind) {
        return templates(kind).stream().collect(Collectors.toMap(ImportTemplate::field, ImportTemplate::heading));
    }

    @Override
    public void remember(ImportKind kind, Map<ImportField, String> headings) {
        templates(kind).forEach(em::remove);
        em.flush();
        headings.forEach((field, heading) -> em.persist(ImportTemplate.of(kind, field, heading)));
    }

    private List<ImportTemplate> templates(ImportKind kind) {
        return em.createQuery("select t from ImportTemplate t where t.kind = :kind", ImportTemplate.class)
                .setParameter("kind", kind)
                .getResultList();
    }
}
