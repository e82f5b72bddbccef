package fi.rinnalla.persistence.opendata;

import fi.rinnalla.domain.comparison.Bin;
import fi.rinnalla.domain.comparison.NetworkId;
import fi.rinnalla.domain.comparison.ReleasedCell;
import fi.rinnalla.domain.comparison.ReleasedProgramme;
import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.opendata.CellPlace;
import fi.rinnalla.domain.opendata.FrozenCell;
import fi.rinnalla.domain.opendata.NetworkCells;
import fi.rinnalla.domain.opendata.OpenCell;
import fi.rinnalla.domain.opendata.OpenEdition;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.NetSource;
import fi.rinnalla.persistence.shared.NetSql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads the release as the network's role: there is no tenant here, and no right to any tenant's table. */
@Dependent
public class CellsInNet implements NetworkCells {
    private static final String MEMBERS = " (select m.tenant_id from net.network_member m where m.network_id = ?)";
    private static final String CELLS = """
            select r.programme_id, r.quarter, r.indicator, r.class, r.lo, r.frozen_on, o.opened_on is not null as is_open
              from pub.release r left join pub.open_release o on o.tenant_id = r.tenant_id
               and o.programme_id = r.programme_id and o.quarter = r.quarter and o.indicator = r.indicator
             where r.tenant_id in""" + MEMBERS;
    private static final String BEHIND = " and (r.programme_id, r.quarter, r.indicator, r.class) > (?, ?, ?, ?)";
    private static final String ORDER = " order by r.programme_id, r.quarter, r.indicator, r.class limit ?";
    private static final String OPENED = """
            \n  from pub.open_release o
              join pub.release r on r.tenant_id = o.tenant_id and r.programme_id = o.programme_id
               and r.quarter = o.quarter and r.indicator = o.indicator
              join pub.programme p on p.tenant_id = r.tenant_id and p.programme_id = r.programme_id
              join pub.cell c on c.indicator = r.indicator and c.class = r.class
             where o.quarter between ? and ? and o.tenant_id in""" + MEMBERS;
    private static final String OPEN =
            """
            select r.programme_id, r.quarter, r.indicator, r.class, r.lo, r.frozen_on, true as is_open,
                   p.tenant_id, p.name, p.organisation, p.county""" + OPENED + " order by p.organisation, p.name, p.programme_id, r.quarter, r.indicator, c.position";

    /** Reckoned there: no bin is fetched for it. */
    private static final String EDITION =
            """
            select md5(coalesce(string_agg(concat_ws(chr(31), m.who, m.name, m.organisation, m.county, m.n, m.bins),
                                           chr(30) order by m.who), ''))
              from (select p.tenant_id || '/' || p.programme_id as who, p.name, p.organisation, p.county, count(*) as n,
                           sum(hashtextextended(concat_ws('/', r.quarter, r.indicator, r.class, r.lo, r.frozen_on), 0)) as bins""" + OPENED + " group by p.tenant_id, p.programme_id, p.name, p.organisation, p.county) m";

    private static final String YEARS =
            "select distinct left(o.quarter, 4)::int as y from pub.open_release o where o.tenant_id in" + MEMBERS
                    + " order by y desc";

    private final NetSql network;

    @Inject
    public CellsInNet(NetSource network) {
        this(network.source());
    }

    CellsInNet(DataSource network) {
        this.network = new NetSql(network);
    }

    @Override
    public List<FrozenCell> page(NetworkId id, Optional<CellPlace> after, int limit) {
        return after.isEmpty()
                ? network.all(CELLS + ORDER, CellsInNet::cell, id.value(), limit)
                : network.all(
                        CELLS + BEHIND + ORDER,
                        CellsInNet::cell,
                        id.value(),
                        after.get().programme().value(),
                        after.get().quarter().toString(),
                        after.get().cell().indicator().code(),
                        after.get().cell().division(),
                        limit);
    }

    @Override
    public List<Integer> openYears(NetworkId id) {
        return network.all(YEARS, row -> row.getInt(1), id.value());
    }

    @Override
    public List<OpenCell> open(NetworkId id, int year) {
        return network.all(OPEN, CellsInNet::openCell, year + "Q1", year + "Q4", id.value());
    }

    @Override
    public OpenEdition edition(NetworkId id, int year) {
        var mark = network.all(EDITION, row -> row.getString(1), year + "Q1", year + "Q4", id.value())
                .get(0);
        return new OpenEdition(id, year, mark);
    }

    private static OpenCell openCell(ResultSet row) throws SQLException {
        var cell = cell(row);
        return new OpenCell(
                new ReleasedProgramme(
                        new TenantId(row.getObject("tenant_id", UUID.class)),
                        cell.cell().programme(),
                        row.getString("name"),
                        row.getString("organisation"),
                        row.getString("county")),
                cell);
    }

    private static FrozenCell cell(ResultSet row) throws SQLException {
        var indicator = Indicator.coded(row.getString("indicator")).orElseThrow();
        return new FrozenCell(
                new ReleasedCell(
                        new ProgrammeId(row.getObject("programme_id", UUID.class)),
                        Quarter.of(row.getString("quarter")),
                        new Cell(indicator, row.getString("class")),
                        new Bin(row.getInt("lo"))),
                row.getObject("frozen_on", LocalDate.class),
                row.getBoolean("is_open"));
    }
}
