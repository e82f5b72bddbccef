package fi.rinnalla.demo;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.codevelopment.group.DevelopmentGroupId;
import fi.rinnalla.domain.codevelopment.group.GroupPlan;
import fi.rinnalla.domain.codevelopment.group.MemberKind;
import fi.rinnalla.domain.codevelopment.group.MemberSheet;
import fi.rinnalla.domain.codevelopment.group.TakesPart;
import fi.rinnalla.domain.codevelopment.group.WorkshopPlan;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Profession;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.codevelopment.group.GroupSheet;
import fi.rinnalla.services.codevelopment.group.KeepingGroups;
import fi.rinnalla.services.codevelopment.group.KeepingWorkshops;
import fi.rinnalla.services.codevelopment.group.SeeingGroups;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** The invented development groups of {@code demo/groups.json}: begun, joined and met in as real ones are. */
@Dependent
public class GroupHistory {
    private static final int BEGAN_DAYS_AGO = 120;

    @Inject
    private Acting acting;

    @Inject
    private Provider<KeepingGroups> keeping;

    @Inject
    private Provider<SeeingGroups> seeing;

    @Inject
    private Provider<KeepingWorkshops> workshops;

    @Inject
    private GroupMeetingHistory meetings;

    /** Who leads the groups of one organisation. */
    record Leading(TenantId tenant, StaffId worker, Almanac almanac) {
        LocalDate began() {
            return almanac.working(almanac.today().minusDays(BEGAN_DAYS_AGO));
        }

        Digest form(String what) {
            return Digest.of("demo development group " + what + tenant);
        }
    }

    void write(Host host, StaffId worker, Almanac almanac) {
        var leading = new Leading(new TenantId(host.id()), worker, almanac);
        try (var file = Json.createReader(GroupHistory.class.getResourceAsStream("/demo/groups.json"))) {
            var json = file.readObject().getJsonObject(host.slug());
            json.getJsonArray("workshops").getValuesAs(JsonObject.class).forEach(it -> workshop(leading, it));
            json.getJsonArray("groups").getValuesAs(JsonObject.class).forEach(it -> group(leading, it));
        }
    }

    private void workshop(Leading leading, JsonObject json) {
        var questions = json.getJsonArray("questions").getValuesAs(JsonArray.class).stream()
                .map(it -> new WorkshopPlan.Question(it.getString(1), it.getInt(0)))
                .toList();
        var plan = new WorkshopPlan(json.getString("title"), questions);
        first(leading, () -> workshops.get().write(leading.form(plan.title()), plan));
    }

    private void group(Leading leading, JsonObject json) {
        var plan = new GroupPlan(
                json.getString("name"),
                County.valueOf(json.getString("county")),
                json.getString("purpose"),
                json.getString("facilitator"));
        var form = json.getString("id");
        var id = first(leading, () -> keeping.get().begin(leading.form(form), plan));
        var n = 0;
        for (var member : json.getJsonArray("members").getValuesAs(JsonObject.class)) {
            var joining = leading.form(form + " member " + n++);
            first(leading, () -> keeping.get().join(id, joining, sheet(id, member)));
        }
        json.getJsonArray("meetings").getValuesAs(JsonObject.class).forEach(it -> meetings.write(leading, id, it));
    }

    private MemberSheet sheet(DevelopmentGroupId group, JsonObject json) {
        var partner = Optional.ofNullable(json.getString("partner", null)).flatMap(it -> partner(group, it));
        var by = TakesPart.valueOf(json.getString("by", "LINK"));
        return new MemberSheet(
                MemberKind.valueOf(json.getString("kind")),
                json.getString("called", ""),
                Optional.ofNullable(json.getString("profession", null)).map(Profession::valueOf),
                json.getString("organisation", ""),
                partner.isPresent() ? TakesPart.ACCOUNT : by,
                partner);
    }

    private Optional<PartnerId> partner(DevelopmentGroupId group, String called) {
        return seeing.get().one(group).free().stream()
                .filter(it -> it.called().equals(called))
                .map(GroupSheet.FreePartner::id)
                .findFirst();
    }

    private <T> T first(Leading it, Supplier<T> act) {
        return acting.worker(it.tenant(), it.worker(), it.almanac().moment(it.began()), act);
    }
}
