package fi.rinnalla.demo;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.FeeBasis;
import fi.rinnalla.domain.partner.FeeClaimId;
import fi.rinnalla.domain.partner.LineOf;
import fi.rinnalla.domain.partner.LoggedWorkId;
import fi.rinnalla.domain.partner.PayListId;
import fi.rinnalla.domain.partner.Rate;
import fi.rinnalla.domain.partner.ReturnReason;
import fi.rinnalla.domain.partner.Taken;
import fi.rinnalla.domain.partner.WorkDone;
import fi.rinnalla.domain.partner.WorkKind;
import fi.rinnalla.domain.shared.Cents;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.partner.ApprovalSheet.Named;
import fi.rinnalla.services.partner.ApprovingFees;
import fi.rinnalla.services.partner.CallingForDebriefs;
import fi.rinnalla.services.partner.ClaimingFees;
import fi.rinnalla.services.partner.ClosingPayLists;
import fi.rinnalla.services.partner.Feeling;
import fi.rinnalla.services.partner.KeepingRates;
import fi.rinnalla.services.partner.LogOutcome.Logged;
import fi.rinnalla.services.partner.LoggingWork;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What partners of {@code demo/fees.json} logged, asked for and were paid, with claims in each state, and who wants to talk. */
@Dependent
public class FeeHistory {
    private static final int RATES_SINCE_DAYS = 300;

    @Inject
    private Acting acting;

    @Inject
    private Provider<LoggingWork> logging;

    @Inject
    private Provider<ClaimingFees> claiming;

    @Inject
    private Provider<ApprovingFees> approving;

    @Inject
    private Provider<ClosingPayLists> closing;

    @Inject
    private Provider<KeepingRates> rates;

    @Inject
    private Provider<CallingForDebriefs> calling;

    @Inject
    private Provider<DemoDesk> desk;

    void write(Host host, StaffId worker, Almanac almanac) {
        var told = read(host.slug());
        var tenant = new TenantId(host.id());
        var approver = acting.job(tenant, at(almanac.today()), () -> desk.get().feeApprover());
        new Telling(tenant, worker, approver, almanac.today(), told).all();
    }

    private static Instant at(LocalDate day) {
        return day.atTime(15, 0).atZone(Helsinki.ZONE).toInstant();
    }

    /** One organisation's story: first what is over, then what is under way, and last what waits. */
    private final class Telling {
        private final TenantId tenant;
        private final StaffId worker;
        private final StaffId approver;
        private final LocalDate today;
        private final JsonObject told;

        Telling(TenantId tenant, StaffId worker, StaffId approver, LocalDate today, JsonObject told) {
            this.tenant = tenant;
            this.worker = worker;
            this.approver = approver;
            this.today = today;
            this.told = told;
        }

        void all() {
            told.getJsonArray("rates").getValuesAs(JsonObject.class).forEach(this::rate);
            send("PAID");
            approveAll(52);
            var paid = close(today.minusDays(50));
            acting.approver(
                    tenant,
                    approver,
                    at(today.minusDays(45)),
                    () -> closing.get().markPaid(paid));
            send("LISTED");
            approveAll(29);
            close(today.minusDays(28));
            send("APPROVED");
            approveAll(8);
            send("RETURNED");
            acting.approver(tenant, approver, at(today.minusDays(9)), () -> {
                waiting().forEach(it -> approving.get().giveBack(it, ReturnReason.DURATION));
                return true;
            });
            works("GIVEN").forEach(it -> give(it));
            send("SENT");
            works("").forEach(this::log);
            var talk = told.getJsonObject("talk");
            names(talk, "done").forEach(it -> talk(it, today.minusDays(3)));
            acting.worker(tenant, worker, at(today.minusDays(2)), () -> {
                calling.get().list().waiting().forEach(it -> calling.get().done(it.id()));
                return true;
            });
            names(talk, "open").forEach(it -> talk(it, today));
        }

        private void rate(JsonObject it) {
            var kind = it.isNull("kind")
                    ? Optional.<WorkKind>empty()
                    : Optional.of(WorkKind.valueOf(it.getString("kind")));
            var rate = new Rate(Cents.of(it.getInt("cents")), FeeBasis.valueOf(it.getString("per")));
            acting.approver(tenant, approver, at(today), () -> {
                rates.get().set(form("rate" + kind), kind, rate, today.minusDays(RATES_SINCE_DAYS));
                return true;
            });
        }

        private Stream<JsonObject> works(String then) {
            return told.getJsonArray("work").getValuesAs(JsonObject.class).stream()
                    .filter(it -> it.isNull("then")
                            ? then.isEmpty()
                            : it.getString("then").equals(then));
        }

        private void send(String then) {
            works(then).forEach(it -> {
                var lines = log(it);
                partner(
                        it.getString("partner"),
                        sentOn(it),
                        () -> claiming.get().send(form("claim" + it), lines));
            });
        }

        private void give(JsonObject it) {
            var lines = log(it);
            partner(it.getString("partner"), sentOn(it), () -> claiming.get().give(form("claim" + it), lines));
        }

        private LocalDate sentOn(JsonObject it) {
            return it.getJsonArray("works").getValuesAs(JsonObject.class).stream()
                    .map(work -> today.minusDays(work.getInt("daysBack")))
                    .max(LocalDate::compareTo)
                    .orElseThrow()
                    .plusDays(1);
        }

        private Set<Taken> log(JsonObject it) {
            return it.getJsonArray("works").getValuesAs(JsonObject.class).stream()
                    .map(work -> log(it.getString("partner"), work))
                    .flatMap(id -> Stream.of(new Taken(id, LineOf.WORK), new Taken(id, LineOf.WAY)))
                    .collect(Collectors.toSet());
        }

        private LoggedWorkId log(String called, JsonObject it) {
            var day = today.minusDays(it.getInt("daysBack"));
            var done = new WorkDone(
                    WorkKind.valueOf(it.getString("kind")),
                    day,
                    it.getInt("minutes"),
                    it.getInt("metres"),
                    Optional.empty());
            return log(called, done, Optional.empty());
        }

        private LoggedWorkId log(String called, WorkDone done, Optional<Feeling> feeling) {
            var form = form(called + done + feeling);
            return partner(called, done.day(), () -> ((Logged) logging.get().log(form, done, feeling, true)).id());
        }

        private void talk(String called, LocalDate day) {
            log(
                    called,
                    new WorkDone(WorkKind.MEETING, day, 60, 0, Optional.empty()),
                    Optional.of(Feeling.WANTS_TO_TALK));
        }

        private void approveAll(int daysBack) {
            acting.approver(
                    tenant,
                    approver,
                    at(today.minusDays(daysBack)),
                    () -> approving.get().approve(waiting()));
        }

        private List<FeeClaimId> waiting() {
            return ids(approving.get().sheet().waiting());
        }

        private PayListId close(LocalDate day) {
            return acting.approver(
                    tenant,
                    approver,
                    at(day),
                    () -> closing.get()
                            .close(
                                    form("list" + day),
                                    ids(approving.get().sheet().agreed()))
                            .orElseThrow());
        }

        private static List<FeeClaimId> ids(List<Named> claims) {
            return claims.stream().map(it -> it.claim().id()).toList();
        }

        private <T> T partner(String called, LocalDate day, Supplier<T> act) {
            var account = acting.job(tenant, at(today), () -> desk.get().accountOf(called));
            return acting.partner(tenant, account, at(day), act);
        }

        private Digest form(String of) {
            return Digest.of("demo-fee-" + tenant.value() + of);
        }
    }

    private static Stream<String> names(JsonObject talk, String which) {
        return talk.getJsonArray(which).getValuesAs(JsonString::getString).stream();
    }

    private static JsonObject read(String slug) {
        try (var in = FeeHistory.class.getResourceAsStream("/demo/fees.json");
                var reader = Json.createReader(in)) {
            return reader.readObject().getJsonObject(slug);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
