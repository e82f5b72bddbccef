package fi.rinnalla.demo;

import fi.rinnalla.demo.GroupHistory.Leading;
import fi.rinnalla.domain.codevelopment.group.AgendaNotes;
import fi.rinnalla.domain.codevelopment.group.AgendaPoint;
import fi.rinnalla.domain.codevelopment.group.Composition;
import fi.rinnalla.domain.codevelopment.group.DevelopmentGroupId;
import fi.rinnalla.domain.codevelopment.group.GroupMeetingId;
import fi.rinnalla.domain.codevelopment.group.MeetingPlan;
import fi.rinnalla.domain.codevelopment.group.MemberKind;
import fi.rinnalla.domain.codevelopment.group.ReadyWorkshop;
import fi.rinnalla.domain.codevelopment.group.VoteQuestion;
import fi.rinnalla.domain.codevelopment.group.WorkshopPlan;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.codevelopment.group.GivingLinks;
import fi.rinnalla.services.codevelopment.group.KeepingVotes;
import fi.rinnalla.services.codevelopment.group.LeadingMeetings;
import fi.rinnalla.services.codevelopment.group.MeetingSheet;
import fi.rinnalla.services.codevelopment.group.PlanningMeetings;
import fi.rinnalla.services.codevelopment.group.SeeingMeetings;
import fi.rinnalla.services.codevelopment.group.TakingPart;
import fi.rinnalla.web.codevelopment.group.staff.ProposalWords;
import fi.rinnalla.web.codevelopment.group.staff.WorkshopWords;
import fi.rinnalla.web.shared.Texts;
import fi.rinnalla.web.shared.Voice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Meetings of an invented group: prepared from the data, called, voted in, written down and approved. */
@Dependent
public class GroupMeetingHistory {
    private static final int PLANNED_AHEAD = 14;

    @Inject
    private Acting acting;

    @Inject
    private Provider<PlanningMeetings> planning;

    @Inject
    private Provider<SeeingMeetings> seeing;

    @Inject
    private Provider<LeadingMeetings> leads;

    @Inject
    private Provider<KeepingVotes> votes;

    @Inject
    private Provider<GivingLinks> links;

    @Inject
    private Provider<TakingPart> taking;

    @Inject
    private Texts texts;

    /** One meeting with whoever leads it, and its day. */
    private record Told(Leading leading, JsonObject json, LocalDate day) {
        LocalDate before() {
            var planned = day.minusDays(PLANNED_AHEAD);
            var today = leading.almanac().today();
            return planned.isAfter(today) ? today : planned;
        }

        boolean has(String what) {
            return json.getBoolean(what, false);
        }
    }

    void write(Leading leading, DevelopmentGroupId group, JsonObject json) {
        var almanac = leading.almanac();
        var days = json.containsKey("daysAgo") ? -json.getInt("daysAgo") : json.getInt("inDays");
        var told = new Told(leading, json, almanac.working(almanac.today().plusDays(days)));
        var form = leading.form("meeting " + json.getString("id"));
        var id = on(
                told,
                told.before(),
                () -> planning.get().plan(form, group, plan(told)).orElseThrow());
        prepare(told, id);
        if (json.containsKey("vote")) {
            vote(told, id, json.getJsonObject("vote"));
        }
        if (json.containsKey("present")) {
            hold(told, id);
        }
    }

    private static MeetingPlan plan(Told told) {
        var json = told.json();
        var place = json.getString("place", "");
        return new MeetingPlan(
                told.day(),
                LocalTime.parse(json.getString("starts").replaceFirst("^(\\d):", "0$1:")),
                json.getInt("minutes"),
                place.isEmpty(),
                place,
                json.getString("materials", ""));
    }

    private void prepare(Told told, GroupMeetingId id) {
        var points = new ArrayList<AgendaPoint>();
        if (told.has("workshop")) {
            new WorkshopWords(voice())
                    .plan(ReadyWorkshop.FIVE_QUESTIONS).questions().stream()
                            .map(WorkshopPlan.Question::point)
                            .forEach(points::add);
        }
        strings(told.json(), "own").forEach(it -> points.add(AgendaPoint.own(it, "", Optional.empty())));
        on(told, told.before(), () -> planning.get().put(id, points));
        if (told.has("proposals")) {
            var words = new ProposalWords(voice());
            var proposed = on(told, told.before(), () -> seeing.get().one(id)).proposals().stream()
                    .map(words::point)
                    .toList();
            on(told, told.before(), () -> planning.get().put(id, proposed));
        }
        if (told.has("called") || told.has("approved")) {
            on(told, told.before(), () -> planning.get().call(id, ""));
        }
    }

    /** Each of those who vote comes by a link of their own. */
    private void vote(Told told, GroupMeetingId id, JsonObject json) {
        var question = new VoteQuestion(json.getString("question"), strings(json, "options"), json.getInt("dots"));
        var form = told.leading().form("vote " + told.json().getString("id"));
        on(told, told.before(), () -> votes.get().open(id, form, question));
        var sheet = on(told, told.before(), () -> seeing.get().one(id));
        var vote = sheet.votes().get(0).id();
        var voters = new ArrayList<>(sheet.members());
        if (json.getBoolean("works", false)) {
            voters.removeIf(it -> it.row().sheet().kind().side() != MemberKind.Side.WORKS);
        }
        var n = 0;
        for (var paper : json.getJsonArray("papers").getValuesAs(JsonArray.class)) {
            var who = voters.get(n++).row().id();
            var token = on(told, told.before(), () -> links.get().give(id, who).orElseThrow())
                    .token();
            acting.parent(
                    told.leading().tenant(),
                    told.leading().almanac().moment(told.before()),
                    () -> taking.get().vote(token, vote, spread(paper)));
        }
        if (json.getBoolean("closed", false)) {
            on(told, told.day(), () -> votes.get().close(id, vote));
        }
    }

    private static Map<Integer, Integer> spread(JsonArray paper) {
        var spread = new HashMap<Integer, Integer>();
        for (int n = 0; n < paper.size(); n++) {
            spread.put(n, paper.getInt(n));
        }
        return spread;
    }

    private void hold(Told told, GroupMeetingId id) {
        var agenda = on(told, told.day(), () -> seeing.get().one(id)).agenda();
        var notes = told.json().getJsonArray("notes").getValuesAs(JsonArray.class);
        for (int n = 0; n < notes.size(); n++) {
            write(told, id, agenda.get(n), notes.get(n));
        }
        var counts = told.json().getJsonObject("present");
        var present = new Composition(
                counts.keySet().stream().collect(Collectors.toMap(MemberKind::valueOf, counts::getInt)));
        on(told, told.day(), () -> leads.get().held(id, present));
        if (told.has("approved")) {
            on(told, told.day().plusDays(7), () -> leads.get().approve(id));
        }
    }

    private void write(Told told, GroupMeetingId id, MeetingSheet.Item item, JsonArray note) {
        var by = note.getInt(2) == 0
                ? Optional.<LocalDate>empty()
                : Optional.of(told.leading().almanac().working(told.day().plusDays(note.getInt(2))));
        on(
                told,
                told.day(),
                () -> leads.get().write(id, item.id(), new AgendaNotes(note.getString(0), note.getString(1), by)));
    }

    private static List<String> strings(JsonObject json, String name) {
        return json.containsKey(name) ? json.getJsonArray(name).getValuesAs(JsonString::getString) : List.of();
    }

    private Voice voice() {
        return new Voice(Language.FI, texts.in(Language.FI), name -> null);
    }

    private <T> T on(Told told, LocalDate day, Supplier<T> act) {
        var leading = told.leading();
        return acting.worker(
                leading.tenant(), leading.worker(), leading.almanac().moment(day), act);
    }
}
