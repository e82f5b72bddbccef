package fi.rinnalla.demo.growth;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.FeeBasis;
import fi.rinnalla.domain.partner.FeeRate;
import fi.rinnalla.domain.partner.FeeRateId;
import fi.rinnalla.domain.partner.Rate;
import fi.rinnalla.domain.partner.RateBook;
import fi.rinnalla.domain.partner.WorkKind;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Cents;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.persistence.access.HeldRoles;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is there already: who works there, what is paid, which number the next list has.
 *
 * @param workers who carry relations
 */
record House(
        String slug,
        List<StaffId> workers,
        StaffId approver,
        ProgrammeId programme,
        County county,
        List<String> towns,
        RateBook rates,
        int nextList) {

    /** Read in the house's own context. Empty where the demonstration has told nothing here. */
    static Optional<House> in(Connection connection, String slug) throws SQLException {
        var towns = all(
                connection,
                "select towns from app.experience_partner where towns <> '' order by towns",
                it -> it.getString(1));
        var county = all(
                connection,
                "select county from app.orderer order by since_on, id limit 1",
                it -> County.valueOf(it.getString(1)));
        var rates = all(connection, "select * from app.fee_rate", House::rate);
        if (towns.isEmpty() || county.isEmpty() || rates.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new House(
                slug,
                staff(connection, Role.WORKER),
                staff(connection, Role.FEE_APPROVER).get(0),
                all(
                                connection,
                                "select id from app.programme order by ends_on desc nulls first, starts_on desc, id limit 1",
                                it -> new ProgrammeId(it.getObject(1, UUID.class)))
                        .get(0),
                county.get(0),
                towns,
                new RateBook(rates),
                all(connection, "select coalesce(max(number), 0) + 1 from app.pay_list", it -> it.getInt(1))
                        .get(0)));
    }

    private static List<StaffId> staff(Connection connection, Role role) throws SQLException {
        return all(
                connection,
                "select id from app.staff_account where state = 'ACTIVE' and roles ~ '" + HeldRoles.anyOf(List.of(role))
                        + "' order by email",
                it -> new StaffId(it.getObject(1, UUID.class)));
    }

    private static FeeRate rate(ResultSet row) throws SQLException {
        return FeeRate.of(
                new FeeRateId(row.getObject("id", UUID.class)),
                Optional.ofNullable(row.getString("kind")).map(WorkKind::valueOf),
                new Rate(Cents.of(row.getLong("each_cents")), FeeBasis.valueOf(row.getString("per"))),
                row.getObject("valid_from", LocalDate.class),
                new StaffId(row.getObject("set_by", UUID.class)),
                new Digest(row.getBytes("form_key")));
    }

    @FunctionalInterface
    private interface Read<T> {
        T from(ResultSet row) throws SQLException;
    }

    private static <T> List<T> all(Connection connection, String sql, Read<T> read) throws SQLException {
        var all = new ArrayList<T>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                all.add(read.from(rows));
            }
        }
        return all;
    }
}
