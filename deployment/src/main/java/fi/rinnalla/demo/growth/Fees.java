package fi.rinnalla.demo.growth;

import fi.rinnalla.domain.partner.ClaimedWork;
import fi.rinnalla.domain.partner.FeeClaim;
import fi.rinnalla.domain.partner.FeeClaimId;
import fi.rinnalla.domain.partner.LineOf;
import fi.rinnalla.domain.partner.LoggedWork;
import fi.rinnalla.domain.partner.PayList.Payee;
import fi.rinnalla.domain.partner.Rate;
import fi.rinnalla.domain.partner.ReturnReason;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What partners asked to be paid for, month by month. What they did this month they have not asked for yet; last month's is agreed,
 * waits or came back; what is older is on a list. Every other month five of them gave their hours.
 */
final class Fees {
    /** Of the claims of this month on, none is on a list yet. */
    static final int LISTED_MONTHS_BACK = 2;

    private static final int GIVING_FROM = 3;
    private static final int SENT_ON = 3;
    private static final int DECIDED_ON = 10;

    private final Season season;
    private final Sheaf sheaf;
    private final Company company;
    private final Logs logs;
    private final Map<YearMonth, List<Payee>> agreed = new TreeMap<>();

    Fees(Season season, Sheaf sheaf, Company company, Logs logs) {
        this.season = season;
        this.sheaf = sheaf;
        this.company = company;
        this.logs = logs;
    }

    /** Brings what is to go on a list, by the month in which it was done. */
    Map<YearMonth, List<Payee>> tell() {
        for (var i = 0; i < Company.WORKING; i++) {
            var partner = i;
            logs.of(company.partner(i)).stream()
                    .collect(Collectors.groupingBy(
                            it -> YearMonth.from(it.done().day()), TreeMap::new, Collectors.toList()))
                    .forEach((month, works) -> claim(partner, month, works));
        }
        return agreed;
    }

    private void claim(int i, YearMonth month, List<LoggedWork> works) {
        var back = (int) month.until(YearMonth.from(season.today()), ChronoUnit.MONTHS);
        if (back == 0 || lines(works).isEmpty()) {
            return;
        }
        if (i >= GIVING_FROM && month.getMonthValue() % 2 == 0 && !works(works).isEmpty()) {
            sheaf.add(FeeClaim.given(
                    new FeeClaimId(season.id()), company.partner(i), season.form(), on(month, SENT_ON), works(works)));
            return;
        }
        var claim = FeeClaim.sent(
                new FeeClaimId(season.id()), company.partner(i), season.form(), on(month, SENT_ON), lines(works));
        var decided = on(month, DECIDED_ON);
        if (back >= LISTED_MONTHS_BACK) {
            claim.approve(season.house().approver(), decided);
            agreed.computeIfAbsent(month, it -> new ArrayList<>()).add(new Payee(claim, company.payName(i)));
        } else {
            sheaf.add(lately(claim, i, decided));
        }
    }

    private FeeClaim lately(FeeClaim claim, int i, LocalDate day) {
        if (i == 4) {
            claim.giveBack(ReturnReason.DURATION, season.house().approver(), day);
        } else if (i % 3 != 0) {
            claim.approve(season.house().approver(), day);
        }
        return claim;
    }

    /** That day of the month after, if it has come. */
    private LocalDate on(YearMonth month, int day) {
        var wanted = month.plusMonths(1).atDay(day);
        return wanted.isAfter(season.today()) ? season.today() : wanted;
    }

    /** Each piece of work and its way, at the rate of its day, as the product reckons it. */
    private List<ClaimedWork> lines(List<LoggedWork> works) {
        var lines = new ArrayList<>(works(works));
        works.stream()
                .filter(it -> it.done().metres() > 0)
                .forEach(it -> season.house()
                        .rates()
                        .forAWayOn(it.done().day())
                        .ifPresent(
                                rate -> lines.add(line(it, LineOf.WAY, it.done().metres(), rate))));
        return lines;
    }

    /** But for what the orderer pays. */
    private List<ClaimedWork> works(List<LoggedWork> works) {
        return works.stream()
                .filter(it -> !it.isPaidByOrderer())
                .map(it -> line(it, LineOf.WORK, it.done().minutes(), rate(it).orElse(Rate.VOLUNTARY)))
                .toList();
    }

    private Optional<Rate> rate(LoggedWork it) {
        return it.offer().isPresent()
                ? it.agreedRate()
                : season.house().rates().on(it.done().day(), it.done().kind());
    }

    private static ClaimedWork line(LoggedWork it, LineOf about, int amount, Rate rate) {
        return new ClaimedWork(it.id(), about, it.done().kind(), it.done().day(), amount, rate);
    }
}
