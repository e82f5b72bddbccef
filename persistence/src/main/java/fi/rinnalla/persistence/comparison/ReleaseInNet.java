package fi.rinnalla.persistence.comparison;

import fi.rinnalla.domain.comparison.Bin;
import fi.rinnalla.domain.comparison.NetworkId;
import fi.rinnalla.domain.comparison.NetworkRelease;
import fi.rinnalla.domain.comparison.ReleasedCell;
import fi.rinnalla.domain.comparison.ReleasedProgramme;
import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.NetSource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
            select r.programme_id, r.quarter, r.indicator, r.class, r.lo
              from pub.release r join net.network_member m on m.tenant_id = r.tenant_id
             where m.network_id = ? and r.quarter between ? and ?
             order by r.programme_id, r.quarter, r.indicator, r.class""";

    private final DataSource network;

    @Inject
    public ReleaseInNet(NetSource network) {
        this(network.source());
    }

    ReleaseInNet(DataSource network) {
        this.network = network;
    }

    @Override
    public List<ReleasedProgramme> programmes(NetworkId network) {
        return read(
                PROGRAMMES,
                row -> new ReleasedProgramme(
                        new TenantId(row.getObject(1, UUID.class)),
                        new ProgrammeId(row.getObject(2, UUID.class)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)),
                network.value());
    }

    @Override
    public List<ReleasedCell> cells(NetworkId network, Quarter first, Quarter last) {
        return read(
                CELLS,
                row -> new ReleasedCell(
                        new ProgrammeId(row.getObject(1, UUID.class)),
                        Quarter.of(row.getString(2)),
                        new Cell(Indicator.coded(row.getString(3)).orElseThrow(), row.getString(4)),
                        new Bin(row.getInt(5))),
                network.value(),
                first.toString(),
                last.toString());
    }

    @FunctionalInterface
    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> read(String sql, Row<T> row, Object... parameters) {
        try (var connection = network.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            var rows = new ArrayList<T>();
            for (var found = statement.executeQuery(); found.next(); ) {
                rows.add(row.read(found));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("the release cannot be read", e);
        }
    }
}
