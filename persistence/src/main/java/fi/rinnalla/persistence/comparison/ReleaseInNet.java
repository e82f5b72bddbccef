package fi.rinnalla.persistence.comparison;

import fi.rinnalla.domain.comparison.Bin;
import fi.rinnalla.domain.comparison.Divisor;
import fi.rinnalla.domain.comparison.HandedOver;
import fi.rinnalla.domain.comparison.NetworkId;
import fi.rinnalla.domain.comparison.NetworkRelease;
import fi.rinnalla.domain.comparison.ReleasedCell;
import fi.rinnalla.domain.comparison.ReleasedDivisor;
import fi.rinnalla.domain.comparison.ReleasedProgramme;
import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.NetSource;
import fi.rinnalla.persistence.shared.NetSql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads the release as the network's role: there is no tenant here, and no right to any tenant's table. */
@Dependent
public class ReleaseInNet implements NetworkRelease {
    private static final String PROGRAMMES = """
            select p.tenant_id, p.programme_id, p.name, p.organisation, p.county
              from pub.programme p join net.network_member m on m.tenant_id = p.tenant_id
             where m.network_id = ? order by p.organisation, p.name, p.programme_id""";
    private static final String CELLS = """
            select r.programme_id, r.quarter, r.class, r.lo
              from pub.release r join net.network_member m on m.tenant_id = r.tenant_id
             where m.network_id = ? and r.indicator = ? and r.quarter between ? and ?
             order by r.programme_id, r.quarter, r.class""";
    private static final String DIVISORS = """
            select d.programme_id, d.quarter, d.parts
              from pub.divisor d join net.network_member m on m.tenant_id = d.tenant_id
             where m.network_id = ? and d.divisor = ? and d.quarter between ? and ?
             order by d.programme_id, d.quarter""";
    private static final String HANDED_OVER = """
            select distinct r.programme_id, r.indicator, r.quarter
              from pub.release r join net.network_member m on m.tenant_id = r.tenant_id
             where m.network_id = ? and r.quarter between ? and ?""";

    /** Both ends by the index, however long the release is. */
    private static final String SPAN = """
            select a.quarter, b.quarter
              from (select r.quarter from pub.release r join net.network_member m on m.tenant_id = r.tenant_id
                     where m.network_id = ? order by r.quarter limit 1) a,
                   (select r.quarter from pub.release r join net.network_member m on m.tenant_id = r.tenant_id
                     where m.network_id = ? order by r.quarter desc limit 1) b""";

    private final NetSql network;

    @Inject
    public ReleaseInNet(NetSource network) {
        this(network.source());
    }

    ReleaseInNet(DataSource network) {
        this.network = new NetSql(network);
    }

    @Override
    public String name(NetworkId id) {
        return network.all("select name from net.network where id = ?", row -> row.getString(1), id.value()).stream()
                .findFirst()
                .orElse("");
    }

    @Override
    public List<ReleasedProgramme> programmes(NetworkId id) {
        return network.all(
                PROGRAMMES,
                row -> new ReleasedProgramme(
                        new TenantId(row.getObject(1, UUID.class)),
                        new ProgrammeId(row.getObject(2, UUID.class)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)),
                id.value());
    }

    @Override
    public List<ReleasedCell> cells(NetworkId id, Indicator indicator, Quarter first, Quarter last) {
        return network.all(
                CELLS,
                row -> new ReleasedCell(
                        new ProgrammeId(row.getObject(1, UUID.class)),
                        Quarter.of(row.getString(2)),
                        new Cell(indicator, row.getString(3)),
                        new Bin(row.getInt(4))),
                id.value(),
                indicator.code(),
                first.toString(),
                last.toString());
    }

    @Override
    public List<ReleasedDivisor> divisors(NetworkId id, Divisor divisor, Quarter first, Quarter last) {
        return network.all(
                DIVISORS,
                row -> new ReleasedDivisor(
                        new ProgrammeId(row.getObject(1, UUID.class)),
                        Quarter.of(row.getString(2)),
                        divisor,
                        row.getLong(3)),
                id.value(),
                divisor.code(),
                first.toString(),
                last.toString());
    }

    @Override
    public Set<HandedOver> handedOver(NetworkId id, Quarter first, Quarter last) {
        return Set.copyOf(network.all(
                HANDED_OVER,
                row -> new HandedOver(
                        new ProgrammeId(row.getObject(1, UUID.class)),
                        Indicator.coded(row.getString(2)).orElseThrow(),
                        Quarter.of(row.getString(3))),
                id.value(),
                first.toString(),
                last.toString()));
    }

    @Override
    public Optional<Span> span(NetworkId id) {
        return network
                .all(
                        SPAN,
                        row -> new Span(Quarter.of(row.getString(1)), Quarter.of(row.getString(2))),
                        id.value(),
                        id.value())
                .stream()
                .findFirst();
    }
}
