package fi.rinnalla.web.support;

import fi.rinnalla.domain.support.MeetingText;
import fi.rinnalla.domain.support.Rating;
import fi.rinnalla.services.support.CoachingView;
import fi.rinnalla.services.support.KeepingMyCoaching;
import fi.rinnalla.services.support.KeepingMyMeeting;
import fi.rinnalla.services.support.MeetingView;
import fi.rinnalla.services.support.ReadingMyRequests;
import fi.rinnalla.services.support.RequestView;
import fi.rinnalla.web.feedback.CardHomePage;
import fi.rinnalla.web.feedback.OnTheCard;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Meetings and coachings among what a parent takes along. On the card they stand behind their request. */
@RequestScoped
public class IndividualOnTheCard implements OnTheCard {
    @Inject
    private Provider<ReadingMyRequests> requests;

    @Inject
    private Provider<KeepingMyMeeting> meetings;

    @Inject
    private Provider<KeepingMyCoaching> coachings;

    @Override
    public List<CardHomePage.Row> rows(Chrome chrome) {
        return List.of();
    }

    @Override
    public List<Along> along(Chrome chrome) {
        return requests.get().all().stream()
                .map(RequestView::id)
                .flatMap(id -> Stream.concat(
                        meetings.get().about(id).stream().map(it -> along(it, chrome)),
                        coachings.get().about(id).stream().map(it -> along(it, chrome))))
                .toList();
    }

    private static Along along(MeetingView it, Chrome chrome) {
        var says = new MeetingSays(chrome.voice());
        var lines = new ArrayList<String>();
        lines.add(says.state(it.state()));
        says.facts(it).forEach(fact -> lines.add(fact.question() + ": " + fact.words()));
        says.sheet(it).forEach(said -> lines.add(said.question() + ": " + said.words()));
        var agreed = it.text(MeetingText.AGREED);
        if (!agreed.isEmpty()) {
            lines.add(says.question(MeetingText.AGREED) + ": " + agreed);
        }
        var facts = new LinkedHashMap<String, String>();
        facts.put("state", Typed.low(it.state()));
        facts.put("day", it.plan().day().toString());
        facts.put("kind", Typed.low(it.plan().kind()));
        facts.put("shared", Boolean.toString(it.shared()));
        it.texts().forEach((field, words) -> facts.put(Typed.low(field), words));
        return new Along("meetings", chrome.voice().say("meeting.name"), lines, facts);
    }

    private static Along along(CoachingView it, Chrome chrome) {
        var says = new CoachingSays(chrome.voice());
        var lines = new ArrayList<String>();
        lines.add(says.progress(it));
        it.sessions().forEach(met -> lines.add(new Times(chrome.voice()).date(met.day()) + ": " + says.session(met)));
        var facts = new LinkedHashMap<String, String>();
        facts.put("state", Typed.low(it.state()));
        facts.put("begun", it.begunOn().toString());
        facts.put("shared", Boolean.toString(it.goalsShared()));
        for (var n = 1; n <= it.goals().all().size(); n++) {
            var goal = it.goals().all().get(n - 1);
            lines.add(chrome.voice().say("coaching.goal", "n", n) + ": " + goal.words());
            facts.put("goal" + n, goal.words());
            rated(facts, "goal" + n + "Start", goal.start());
            rated(facts, "goal" + n + "End", goal.end());
        }
        answers(facts, "start", it.start());
        answers(facts, "end", it.end());
        return new Along("coachings", chrome.voice().say("coaching.name"), lines, facts);
    }

    private static void rated(Map<String, String> facts, String name, OptionalInt rated) {
        if (rated.isPresent()) {
            facts.put(name, String.valueOf(rated.getAsInt()));
        }
    }

    private static void answers(Map<String, String> facts, String moment, Optional<Rating> rating) {
        rating.ifPresent(it -> it.steps()
                .forEach((question, step) -> facts.put(moment + "." + Typed.low(question), String.valueOf(step))));
    }
}
