package fi.rinnalla.persistence.comparison;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.rinnalla.domain.comparison.Bin;
import fi.rinnalla.domain.comparison.Divisor;
import fi.rinnalla.domain.comparison.OwnRelease;
import fi.rinnalla.domain.comparison.ReleasedCell;
import fi.rinnalla.domain.comparison.ReleasedDivisor;
import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The tenant's own part of what everybody may see. */
@Dependent
public class FrozenRelease implements OwnRelease {
    private final EntityManager em;

    @Inject
    public FrozenRelease(EntityManager em) {
        this.em = em;
    }

    @Override
    public Set<Quarter> frozen(ProgrammeId programme, Indicator indicator) {
        var quarters = em.createNativeQuery("select distinct r.quarter from pub.release r"
                        + " where r.tenant_id = (select sec.tid()) and r.programme_id = ?1 and r.indicator = ?2")
                .setParameter(1, programme.value())
                .setParameter(2, indicator.code())
                .getResultList();
        return Stream.of(quarters.toArray()).map(it -> Quarter.of((String) it)).collect(toUnmodifiableSet());
    }

    @Override
    public List<ReleasedCell> cells(Quarter first, Quarter last) {
        var rows = em.createNativeQuery(
                        "select r.programme_id, r.quarter, r.indicator, r.class, r.lo from pub.release r"
                                + " where r.tenant_id = (select sec.tid()) and r.quarter between ?1 and ?2")
                .setParameter(1, first.toString())
                .setParameter(2, last.toString())
                .getResultList();
        return Stream.of(rows.toArray()).map(it -> cell((Object[]) it)).toList();
    }

    @Override
    public List<ReleasedDivisor> divisors(Quarter first, Quarter last) {
        var rows = em.createNativeQuery("select d.programme_id, d.quarter, d.divisor, d.parts from pub.divisor d"
                        + " where d.tenant_id = (select sec.tid()) and d.quarter between ?1 and ?2")
                .setParameter(1, first.toString())
                .setParameter(2, last.toString())
                .getResultList();
        return Stream.of(rows.toArray()).map(it -> divisor((Object[]) it)).toList();
    }

    private static ReleasedDivisor divisor(Object[] column) {
        return new ReleasedDivisor(
                new ProgrammeId((UUID) column[0]),
                Quarter.of((String) column[1]),
                Divisor.coded((String) column[2]).orElseThrow(),
                (Long) column[3]);
    }

    private static ReleasedCell cell(Object[] column) {
        var indicator = Indicator.coded((String) column[2]).orElseThrow();
        return new ReleasedCell(
                new ProgrammeId((UUID) column[0]),
                Quarter.of((String) column[1]),
                new Cell(indicator, (String) column[3]),
                new Bin((Integer) column[4]));
    }
}
