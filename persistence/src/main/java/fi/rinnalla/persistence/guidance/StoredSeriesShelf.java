package fi.rinnalla.persistence.guidance;

import fi.rinnalla.domain.guidance.OfferedSeries;
import fi.rinnalla.domain.guidance.SeriesShelf;
import fi.rinnalla.domain.guidance.SeriesText;
import fi.rinnalla.domain.shared.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** No tenant's table: what lies here was put by a function of the database that copies only what is public. */
@Dependent
public class StoredSeriesShelf implements SeriesShelf {
    private static final String OFFERED =
            "select id, organisation, slug, language, title, aim, audience, minutes, needs, body, notes from pub.series"
                    + " where tenant_id <> sec.tid()";

    private final EntityManager em;

    @Inject
    public StoredSeriesShelf(EntityManager em) {
        this.em = em;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<OfferedSeries> ofOthers() {
        List<Object[]> rows = em.createNativeQuery(OFFERED + " order by organisation, title, id limit 100")
                .getResultList();
        return rows.stream().map(StoredSeriesShelf::offered).toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<OfferedSeries> find(UUID id) {
        List<Object[]> rows = em.createNativeQuery(OFFERED + " and id = cast(?1 as uuid)")
                .setParameter(1, id.toString())
                .getResultList();
        return rows.stream().map(StoredSeriesShelf::offered).findFirst();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<OfferedSeries> inEveryLanguage(UUID id) {
        List<Object[]> rows = em.createNativeQuery(OFFERED + " and (tenant_id, slug) in (select o.tenant_id, o.slug"
                        + " from pub.series o where o.id = cast(?1 as uuid)) order by language")
                .setParameter(1, id.toString())
                .getResultList();
        return rows.stream().map(StoredSeriesShelf::offered).toList();
    }

    @Override
    public boolean holds(UUID series) {
        return !em.createNativeQuery("select 1 from pub.series where tenant_id = sec.tid() and id = cast(?1 as uuid)")
                .setParameter(1, series.toString())
                .getResultList()
                .isEmpty();
    }

    @Override
    public void put(UUID series) {
        em.flush();
        run("select 1 from (select pub.offer_series(cast(?1 as uuid))) done", series);
    }

    @Override
    public void take(UUID series) {
        run("select 1 from (select pub.withdraw_series(cast(?1 as uuid))) done", series);
    }

    private void run(String call, UUID series) {
        em.createNativeQuery(call).setParameter(1, series.toString()).getSingleResult();
    }

    private static OfferedSeries offered(Object[] row) {
        return new OfferedSeries(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                new SeriesText(
                        Language.valueOf((String) row[3]),
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        ((Number) row[7]).intValue(),
                        (String) row[8],
                        (String) row[9],
                        (String) row[10]));
    }
}
