package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.GatheringSession;
import fi.rinnalla.domain.gathering.Gatherings;
import fi.rinnalla.domain.gathering.SessionId;
import fi.rinnalla.domain.guidance.AllSeries;
import fi.rinnalla.domain.guidance.Series;
import fi.rinnalla.domain.guidance.SeriesText;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.gathering.FollowedSeries.Step;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A group goes through a series: the plan of each meeting, and what of it was done. */
@UseCase
@MayBeDoneBy(Permission.RUN_GATHERINGS)
public class FollowingASeries {
    private final Gatherings gatherings;
    private final AllSeries series;
    private final Auditing auditing;

    @Inject
    public FollowingASeries(Gatherings gatherings, AllSeries series, Auditing auditing) {
        this.gatherings = gatherings;
        this.series = series;
        this.auditing = auditing;
    }

    /** What a group may go through: titles by short names, in the language of the organisation's list. */
    public Map<String, String> choices() {
        var titles = new LinkedHashMap<String, String>();
        series.all().forEach(it -> titles.putIfAbsent(it.slug(), it.text().title()));
        return titles;
    }

    /** Empty where the group goes its own way. */
    public Optional<FollowedSeries> plan(GatheringId id) {
        var group = gatherings.find(id).orElseThrow(() -> new NotFound(id));
        return followed(group).map(it -> new FollowedSeries(it.slug(), it.text(), steps(group, it.text())));
    }

    /** The series in the language the group speaks, or in the nearest. */
    private Optional<Series> followed(Gathering group) {
        var variants = group.series()
                .flatMap(it -> series.find(it.value()))
                .map(it -> series.named(it.slug()))
                .orElse(List.of());
        return nearest(variants, group.spoken());
    }

    private static Optional<Series> nearest(List<Series> variants, Language spoken) {
        return spoken.fallback().stream()
                .flatMap(it -> variants.stream().filter(one -> one.text().language() == it))
                .findFirst();
    }

    /** Meeting by meeting, those that take place; a meeting beyond the last session has no plan. */
    private static List<Step> steps(Gathering group, SeriesText text) {
        var held = group.held();
        var sessions = text.sessions();
        return IntStream.range(0, Math.min(held.size(), sessions.size()))
                .mapToObj(n -> step(held.get(n), text, sessions.get(n)))
                .toList();
    }

    private static Step step(GatheringSession meeting, SeriesText text, SeriesText.Session session) {
        var guide = text.guide(session);
        var done = meeting.done();
        return new Step(
                meeting.id(),
                meeting.meeting(),
                session,
                guide,
                guide.toTick().stream().filter(done::contains).collect(Collectors.toSet()),
                done.stream()
                        .filter(it -> !guide.toTick().contains(it))
                        .sorted()
                        .toList());
    }

    /** @param slug empty where the group goes its own way from now on; what was ticked stays */
    public void follow(GatheringId id, String slug) {
        var group = held(id);
        var chosen = nearest(series.named(slug), group.spoken()).map(Series::seriesId);
        if (slug.isEmpty() || chosen.isPresent()) {
            group.goesThrough(chosen);
            auditing.note(AuditAct.CHANGED_SERIES_OF_GROUP, id.value());
        }
    }

    /** What stands on the list and was done; what was ticked in other words before stays. */
    public void tick(GatheringId id, SessionId session, Collection<String> done) {
        var group = held(id);
        var list = listOf(group, session);
        var ticked = done.stream().filter(list::contains).collect(Collectors.toSet());
        group.session(session).done().stream().filter(it -> !list.contains(it)).forEach(ticked::add);
        group.timetable().tick(session, ticked);
        auditing.note(AuditAct.TICKED_SESSION, session.value());
    }

    private Set<String> listOf(Gathering group, SessionId session) {
        return followed(group).map(it -> steps(group, it.text())).orElse(List.of()).stream()
                .filter(it -> it.meeting().equals(session))
                .flatMap(it -> it.guide().toTick().stream())
                .collect(Collectors.toSet());
    }

    private Gathering held(GatheringId id) {
        return gatherings.hold(id).orElseThrow(() -> new NotFound(id));
    }
}
