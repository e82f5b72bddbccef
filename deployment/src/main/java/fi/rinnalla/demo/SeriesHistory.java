package fi.rinnalla.demo;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.gathering.GatheringKind;
import fi.rinnalla.domain.guidance.SeriesText;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.services.gathering.FollowedSeries.Step;
import fi.rinnalla.services.gathering.FollowingASeries;
import fi.rinnalla.services.gathering.OurGathering;
import fi.rinnalla.services.gathering.RunningGatherings;
import fi.rinnalla.services.guidance.KeepingSeries;
import fi.rinnalla.services.guidance.SharingSeries;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * One organisation has written two series in three languages and offers them; the others have taken a copy of the first.
 * In each a group goes through it.
 */
@Dependent
public class SeriesHistory {
    private static final String COPIED = "voimavarat";

    @Inject
    private Acting acting;

    @Inject
    private Provider<KeepingSeries> keeping;

    @Inject
    private Provider<SharingSeries> sharing;

    @Inject
    private Provider<RunningGatherings> running;

    @Inject
    private Provider<FollowingASeries> following;

    /** Who writes texts in an organisation, and who leads groups. */
    record Editor(TenantId tenant, StaffId administrator, StaffId worker) {}

    void write(Editor writer, List<Editor> others, Instant moment) {
        offer(writer, COPIED, List.of(strength(), styrka(), strengths()), moment);
        offer(writer, "tapaaminen", List.of(meeting(), mote(), beforeAndAfter()), moment);
        others.forEach(it -> copy(it, moment));
        follow(writer, moment);
        others.forEach(it -> follow(it, moment));
    }

    private void offer(Editor writer, String slug, List<SeriesText> languages, Instant moment) {
        var ids = languages.stream()
                .map(text ->
                        as(writer, moment, () -> keeping.get().write(slug, text).orElseThrow()))
                .toList();
        ids.forEach(it -> publish(writer, it, moment));
        as(writer, moment, () -> sharing.get().offer(ids.get(0)));
    }

    private void copy(Editor other, Instant moment) {
        var offered = as(other, moment, () -> sharing.get().ofOthers()).stream()
                .filter(it -> it.slug().equals(COPIED))
                .findFirst()
                .orElseThrow();
        var copy = as(other, moment, () -> sharing.get().copy(offered.id()).orElseThrow());
        as(other, moment, () -> keeping.get().inEveryLanguage(copy)).forEach(it -> publish(other, it.id(), moment));
    }

    private void publish(Editor editor, UUID id, Instant moment) {
        as(editor, moment, () -> {
            keeping.get().publishOn(id, Helsinki.day(moment));
            return id;
        });
    }

    /** The newest group that has met already and goes on: of what was planned for its first meeting, all but one thing was done. */
    private void follow(Editor editor, Instant moment) {
        as(editor.tenant(), editor.worker(), moment, () -> running.get().all()).stream()
                .filter(SeriesHistory::isOnItsWay)
                .max(Comparator.comparing(SeriesHistory::begin))
                .map(it -> it.view().id())
                .ifPresent(id -> as(editor.tenant(), editor.worker(), moment, () -> {
                    following.get().follow(id, COPIED);
                    following.get().plan(id).ifPresent(plan -> {
                        var first = plan.steps().get(0);
                        following.get().tick(id, first.meeting(), allButOne(first));
                    });
                    return id;
                }));
    }

    private static boolean isOnItsWay(OurGathering it) {
        return it.view().kind() == GatheringKind.GROUP
                && it.all().get(0).over()
                && it.view().next().isPresent();
    }

    private static Instant begin(OurGathering it) {
        return it.all().get(0).view().meeting().begin();
    }

    private static List<String> allButOne(Step step) {
        var list = step.guide().toTick();
        return list.subList(0, list.size() - 1);
    }

    private <T> T as(TenantId tenant, StaffId worker, Instant moment, Supplier<T> act) {
        return acting.worker(tenant, worker, moment, act);
    }

    private <T> T as(Editor editor, Instant moment, Supplier<T> act) {
        return acting.administrator(editor.tenant(), editor.administrator(), moment, act);
    }

    private static SeriesText strength() {
        return new SeriesText(
                Language.FI,
                "Voimavarat arjessa",
                "Ymmärrät, mitä kuormitus sinussa tekee, ja löydät keinoja, jotka auttavat.",
                "Vanhemmille, joiden perheessä on huolta. Etukäteen ei tarvitse osata mitään.",
                90,
                "Kaksi ohjaajaa, rauhallinen huone, paperia ja kyniä.",
                read("voimavarat-fi"),
                read("voimavarat-fi-notes"));
    }

    private static SeriesText styrka() {
        return new SeriesText(
                Language.SV,
                "Krafter i vardagen",
                "Du förstår vad belastningen gör med dig och hittar sätt som hjälper.",
                "För föräldrar i familjer där det finns oro. Du behöver inte kunna något på förhand.",
                90,
                "Två ledare, ett lugnt rum, papper och pennor.",
                read("voimavarat-sv"),
                read("voimavarat-sv-notes"));
    }

    private static SeriesText strengths() {
        return new SeriesText(
                Language.EN,
                "Strength in everyday life",
                "You understand what strain does to you, and find ways that help.",
                "For parents in families where there is worry. You need not know anything beforehand.",
                90,
                "Two people to lead it, a quiet room, paper and pens.",
                read("voimavarat-en"),
                read("voimavarat-en-notes"));
    }

    private static SeriesText meeting() {
        return new SeriesText(
                Language.FI,
                "Ennen ja jälkeen tapaamisen",
                "Valmistaudut tapaamiseen ja palaudut siitä.",
                "Vanhemmille, joilla on edessä tapaaminen.",
                60,
                "Yksi ohjaaja ja kopio muistilistasta.",
                read("tapaaminen-fi"),
                read("tapaaminen-fi-notes"));
    }

    private static SeriesText mote() {
        return new SeriesText(
                Language.SV,
                "Före och efter mötet",
                "Du förbereder dig för ett möte och återhämtar dig efteråt.",
                "För föräldrar som har ett möte framför sig.",
                60,
                "En ledare och en kopia av minneslistan.",
                read("tapaaminen-sv"),
                read("tapaaminen-sv-notes"));
    }

    private static SeriesText beforeAndAfter() {
        return new SeriesText(
                Language.EN,
                "Before and after the meeting",
                "You prepare for a meeting and recover from it.",
                "For parents who have a meeting ahead.",
                60,
                "One person to lead it and a copy of the checklist.",
                read("tapaaminen-en"),
                read("tapaaminen-en-notes"));
    }

    private static String read(String name) {
        try (var in = SeriesHistory.class.getResourceAsStream("/demo/series-" + name + ".md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
