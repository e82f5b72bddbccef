package fi.rinnalla.persistence.opendata;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.rinnalla.domain.comparison.Bin;
import fi.rinnalla.domain.comparison.ReleasedCell;
import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.opendata.CellPlace;
import fi.rinnalla.domain.opendata.FrozenCell;
import fi.rinnalla.domain.opendata.FrozenCells;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.persistence.shared.Days;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The tenant's own rows of what is the same for everybody. */
@Dependent
public class OwnFrozenCells implements FrozenCells {
    private static final String CELLS = "select r.programme_id, r.quarter, r.indicator, r.class, r.lo, r.frozen_on,"
            + " o.opened_on is not null from pub.release r left join pub.open_release o on o.tenant_id = r.tenant_id"
            + " and o.programme_id = r.programme_id and o.quarter = r.quarter and o.indicator = r.indicator"
            + " where r.tenant_id = (select sec.tid())";
    private static final String BEHIND = " and (r.programme_id, r.quarter, r.indicator, r.class) > (?1, ?2, ?3, ?4)";
    private static final String ORDER = " order by r.programme_id, r.quarter, r.indicator, r.class";

    private final EntityManager em;

    @Inject
    public OwnFrozenCells(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<FrozenCell> page(Optional<CellPlace> after, int limit) {
        var query = after.map(this::behind).orElseGet(() -> em.createNativeQuery(CELLS + ORDER));
        return Stream.of(query.setMaxResults(limit).getResultList().toArray())
                .map(it -> cell((Object[]) it))
                .toList();
    }

    @Override
    public Set<Quarter> opened(ProgrammeId programme, Indicator indicator) {
        var quarters = em.createNativeQuery("select o.quarter from pub.open_release o"
                        + " where o.tenant_id = (select sec.tid()) and o.programme_id = ?1 and o.indicator = ?2")
                .setParameter(1, programme.value())
                .setParameter(2, indicator.code())
                .getResultList();
        return Stream.of(quarters.toArray()).map(it -> Quarter.of((String) it)).collect(toUnmodifiableSet());
    }

    private Query behind(CellPlace place) {
        return em.createNativeQuery(CELLS + BEHIND + ORDER)
                .setParameter(1, place.programme().value())
                .setParameter(2, place.quarter().toString())
                .setParameter(3, place.cell().indicator().code())
                .setParameter(4, place.cell().division());
    }

    private static FrozenCell cell(Object[] column) {
        var indicator = Indicator.coded((String) column[2]).orElseThrow();
        var released = new ReleasedCell(
                new ProgrammeId((UUID) column[0]),
                Quarter.of((String) column[1]),
                new Cell(indicator, (String) column[3]),
                new Bin((Integer) column[4]));
        return new FrozenCell(released, Days.of(column[5]), (Boolean) column[6]);
    }
}
