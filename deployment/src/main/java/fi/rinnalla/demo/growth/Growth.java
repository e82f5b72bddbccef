package fi.rinnalla.demo.growth;

import fi.rinnalla.domain.partner.PayList;
import fi.rinnalla.domain.partner.PayList.Payee;
import fi.rinnalla.domain.partner.PayListId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Seals;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntConsumer;

/**
 * Grows a demonstration's house by so many half years that ran beside each other: 45 assignments, ten relations with a hundred
 * meetings, and all that belongs to them. Each is one transaction, and so is each pay list.
 */
public final class Growth {
    /** No more claims than whoever approves them sees at once go on one list. */
    private static final int ON_ONE_LIST = 200;

    private static final int CLOSED_ON = 20;
    private static final int PAID_ON = 27;
    private static final int PAID_MONTHS_BACK = 3;

    /** A connection of the walled role that has entered the house, for one transaction. */
    @FunctionalInterface
    public interface Inside {
        <T> T work(Work<T> work) throws SQLException;
    }

    @FunctionalInterface
    public interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    public enum Outcome {
        GROWN,
        /** The demonstration has told nothing here. */
        NO_DEMONSTRATION,
        GREW_BEFORE
    }

    private final Inside inside;
    private final Seals seals;
    private final LocalDate today;
    private final String nobodysPassword;
    private final Map<YearMonth, List<Payee>> agreed = new TreeMap<>();

    /** @param nobodysPassword a hash that no password makes, for the accounts of those who never sign in */
    public Growth(Inside inside, Seals seals, LocalDate today, String nobodysPassword) {
        this.inside = inside;
        this.seals = seals;
        this.today = today;
        this.nobodysPassword = nobodysPassword;
    }

    /** @param told after each half year */
    public Outcome grow(String slug, int times, IntConsumer told) throws SQLException {
        var house = inside.work(it -> House.in(it, slug));
        if (house.isEmpty()) {
            return Outcome.NO_DEMONSTRATION;
        }
        if (inside.work(it -> hasGrown(it, slug))) {
            return Outcome.GREW_BEFORE;
        }
        for (var n = 0; n < times; n++) {
            halfYear(new Season(house.get(), n, today, seals));
            told.accept(n + 1);
        }
        payLists(house.get());
        return Outcome.GROWN;
    }

    private static boolean hasGrown(Connection connection, String slug) throws SQLException {
        try (var select = connection.prepareStatement("select from app.experience_partner where form_key = ?")) {
            select.setBytes(1, Season.first(slug).bytes());
            return select.executeQuery().next();
        }
    }

    private void halfYear(Season season) throws SQLException {
        var sheaf = new Sheaf();
        var firsts = new Firsts();
        var company = new Company(season, sheaf, nobodysPassword).gathered();
        var logs = new Logs(season, sheaf);
        new Walks(season, sheaf, company, logs, firsts).tell();
        new Orders(season, sheaf, company, logs).tell();
        new Fees(season, sheaf, company, logs)
                .tell()
                .forEach((month, payees) ->
                        agreed.computeIfAbsent(month, it -> new ArrayList<>()).addAll(payees));
        new Talks(season, sheaf, company).tell();
        new Schooling(season, sheaf).tell();
        inside.work(connection -> {
            sheaf.write(connection);
            firsts.write(connection);
            return null;
        });
    }

    private void payLists(House house) throws SQLException {
        var number = house.nextList();
        for (var month : agreed.entrySet()) {
            var payees = month.getValue();
            for (var first = 0; first < payees.size(); first += ON_ONE_LIST) {
                var some = payees.subList(first, Math.min(payees.size(), first + ON_ONE_LIST));
                payList(house, number++, month.getKey(), some);
            }
        }
    }

    private void payList(House house, int number, YearMonth month, List<Payee> payees) throws SQLException {
        var closed = month.plusMonths(1);
        var list = PayList.closing(
                        new PayListId(UUID.randomUUID()),
                        number,
                        Digest.of("grown list " + house.slug() + number),
                        payees,
                        house.approver(),
                        closed.atDay(CLOSED_ON))
                .orElseThrow();
        if (!month.plusMonths(PAID_MONTHS_BACK).isAfter(YearMonth.from(today))) {
            list.pay(house.approver(), closed.atDay(PAID_ON));
        }
        var sheaf = new Sheaf();
        payees.forEach(it -> sheaf.add(it.claim()));
        sheaf.add(list);
        inside.work(connection -> {
            sheaf.write(connection);
            return null;
        });
    }
}
