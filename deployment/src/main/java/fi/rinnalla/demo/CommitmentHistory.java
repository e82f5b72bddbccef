package fi.rinnalla.demo;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.CommitmentId;
import fi.rinnalla.domain.partner.CommitmentKind;
import fi.rinnalla.domain.partner.CommitmentWords;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.services.partner.CommitmentSheet;
import fi.rinnalla.services.partner.KeepingCommitments;
import fi.rinnalla.services.partner.SigningCommitments;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What partners commit themselves to in {@code demo/stories.json}: put in force, signed, changed, and signed again by some. */
@Dependent
public class CommitmentHistory {
    @Inject
    private Acting acting;

    @Inject
    private Provider<KeepingCommitments> keeping;

    @Inject
    private Provider<SigningCommitments> signing;

    @Inject
    private Provider<DemoDesk> desk;

    void write(TenantId tenant, StaffId worker, JsonObject told, Almanac almanac) {
        var begun = almanac.today().minusDays(told.getInt("inForceDaysBack"));
        var first = acting.worker(tenant, worker, almanac.moment(begun), this::takeAll);
        told.getJsonArray("signs").forEach(it -> sign(tenant, first, it.asJsonObject(), almanac));
        var now = renewed(tenant, worker, first, told, almanac);
        told.getJsonArray("signsAfter").forEach(it -> sign(tenant, now, it.asJsonObject(), almanac));
        var draft = CommitmentKind.valueOf(told.getString("draft"));
        acting.worker(
                tenant,
                worker,
                almanac.moment(almanac.today()),
                () -> keeping.get().begin(draft));
    }

    /** The drafts that an organisation starts with, read through in two languages. */
    private Map<CommitmentKind, CommitmentId> takeAll() {
        return keeping.get().all().stream()
                .collect(Collectors.toMap(
                        CommitmentSheet::kind,
                        it -> taken(it.id(), keeping.get().today(), Optional.empty())));
    }

    private CommitmentId taken(CommitmentId id, LocalDate from, Optional<LocalDate> againBy) {
        keeping.get().review(id, Language.FI, "Työntekijä 1");
        keeping.get().review(id, Language.SV, "Työntekijä 1");
        keeping.get().announce(id, from, againBy);
        return id;
    }

    private Map<CommitmentKind, CommitmentId> renewed(
            TenantId tenant,
            StaffId worker,
            Map<CommitmentKind, CommitmentId> first,
            JsonObject told,
            Almanac almanac) {
        if (!told.containsKey("renewed")) {
            return first;
        }
        var change = told.getJsonObject("renewed");
        var kind = CommitmentKind.valueOf(change.getString("kind"));
        var from = almanac.today().minusDays(change.getInt("daysBack"));
        var by = almanac.today().plusDays(change.getInt("againInDays"));
        var id = acting.worker(tenant, worker, almanac.moment(from), () -> {
            var draft = keeping.get().begin(kind);
            var sheet = keeping.get().one(draft);
            var body = sheet.in(Language.FI).orElseThrow().words().body();
            var words = new CommitmentWords(change.getString("title"), body);
            keeping.get().write(draft, sheet.edition(), Map.of(Language.FI, words));
            return taken(draft, from, Optional.of(by));
        });
        return first.keySet().stream().collect(Collectors.toMap(it -> it, it -> it == kind ? id : first.get(it)));
    }

    private void sign(TenantId tenant, Map<CommitmentKind, CommitmentId> texts, JsonObject told, Almanac almanac) {
        var moment = almanac.moment(almanac.today().minusDays(told.getInt("daysBack")));
        var account = account(tenant, told, moment);
        var id = texts.get(CommitmentKind.valueOf(told.getString("kind")));
        var form = Digest.of("demo-signature-" + told.getString("email") + id.value());
        acting.partner(
                tenant,
                account,
                moment,
                () -> signing.get()
                        .sign(id, form, Language.valueOf(told.getString("language")), told.getString("name")));
    }

    private StaffId account(TenantId tenant, JsonObject told, Instant moment) {
        return acting.job(tenant, moment, () -> desk.get().account(told.getString("email")));
    }
}
