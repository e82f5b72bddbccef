package fi.rinnalla.web.gathering.staff;

import fi.rinnalla.domain.gathering.GatheringKind;
import fi.rinnalla.domain.gathering.GatheringState;
import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.gathering.FollowedSeries;
import fi.rinnalla.services.gathering.FollowedSeries.Step;
import fi.rinnalla.services.gathering.NotingMeetings.Lasts;
import fi.rinnalla.services.gathering.OurGathering;
import fi.rinnalla.services.gathering.OurGathering.OurSession;
import fi.rinnalla.services.shared.Colleagues.LastChange;
import fi.rinnalla.web.access.LastWords;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.gathering.Door;
import fi.rinnalla.web.gathering.GatheringWords;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One group or event: its state, its meetings, and what can be done with each. */
public record OursOnePage(
        Chrome chrome,
        OurGathering it,
        int told,
        Lasts lasts,
        Optional<FollowedSeries> series,
        List<Language> spoken,
        String done,
        SessionForm form,
        List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "gathering/staff/one";

    public String name() {
        return it.view().in(chrome.language()).told().name();
    }

    public String here() {
        return "/tyo/ryhmat/" + it.view().id().value();
    }

    public String of(OurSession session) {
        return here() + "/tapaamiset/" + session.view().id().value();
    }

    public boolean isPublic() {
        return it.state() == GatheringState.PUBLISHED;
    }

    public String state() {
        return say("running.state." + Typed.low(it.state()));
    }

    public String portal() {
        return chrome.to(Door.of(it.view().kind()).path() + "/" + it.view().id().value());
    }

    public String seats() {
        return it.seats()
                .map(seats -> say("running.seats.of", "held", it.held(), "seats", seats, "waiting", it.waiting()))
                .orElseGet(() -> say("running.seats.come"));
    }

    /** How many are told of changes; empty where nobody asked. */
    public String toldWords() {
        return told == 0 ? "" : chrome.voice().count("running.told", told);
    }

    public Field seatsField() {
        return Field.of("seats", say("running.seats"))
                .hinted(say("running.seats.change.hint"))
                .holding(form.typed("seats", it.seats().map(Object::toString).orElse("")))
                .among(problems);
    }

    /** Open where the number has to be mended. */
    public boolean changesSeats() {
        return problems.stream().anyMatch(it -> it.field().equals("seats"));
    }

    /** Whose it is; empty where nobody has said. */
    public String ledBy() {
        return it.leaders().isEmpty()
                ? ""
                : say("running.led.by", "who", new GatheringWords(chrome.voice()).leaders(it.leaders()));
    }

    public List<LeaderFields> leaders() {
        var typed = form.fields().containsKey(LeadersForm.role(1))
                ? new LeadersForm(form.fields())
                : LeadersForm.of(it.leaders());
        return LeaderFields.of(typed, problems, chrome.voice());
    }

    /** Open where a name has to be mended. */
    public boolean changesLeaders() {
        return problems.stream().anyMatch(it -> it.field().startsWith("leader"));
    }

    public Field addDay() {
        return added("day", "");
    }

    /** As the last one does. */
    public Field addStarts() {
        return added("starts", last().starts().toString());
    }

    public Field addEnds() {
        return added("ends", last().ends().toString());
    }

    private Meeting last() {
        return it.all().get(it.all().size() - 1).view().meeting();
    }

    private Field added(String name, String known) {
        return Field.of(name, say("running." + name))
                .holding(form.typed(name, known))
                .among(problems);
    }

    /** Open where the day has to be mended. */
    public boolean adds() {
        return problems.stream().anyMatch(it -> it.field().equals("day"));
    }

    /** Where it was moved, when it was to be. */
    public String moved(OurSession session) {
        return new GatheringWords(chrome.voice()).moved(session.view());
    }

    public boolean hasRoster() {
        return it.seats().isPresent();
    }

    public String where() {
        return new GatheringWords(chrome.voice()).where(it.view());
    }

    public String skipped() {
        var times = new Times(chrome.voice());
        return it.skipped().stream().map(times::shortDay).collect(Collectors.joining(", "));
    }

    public String when(OurSession session) {
        return new GatheringWords(chrome.voice()).when(session.view().meeting());
    }

    public String came(OurSession session) {
        return session.came()
                .map(it -> say("running.counted", "adults", it.adults(), "children", it.children()))
                .orElse("");
    }

    public String cost(OurSession session) {
        return session.came()
                .flatMap(it -> it.costCents())
                .map(it -> say("running.counted.cost", "euros", SessionForm.euros(it)))
                .orElse("");
    }

    /** Open where it waits for being counted, or where something has to be mended. */
    public boolean wantsCount(OurSession session) {
        return session.over() && session.came().isEmpty() || troubles(session);
    }

    private boolean troubles(OurSession session) {
        return problems.stream().anyMatch(it -> it.field().endsWith(id(session)));
    }

    public Field adults(OurSession session) {
        return number(
                "adults", session, session.came().map(it -> it.adults() + "").orElse(""));
    }

    public Field children(OurSession session) {
        return number(
                "children",
                session,
                session.came().map(it -> it.children() + "").orElse(""));
    }

    public Field cost(OurSession session, String label) {
        var known = session.came()
                .flatMap(it -> it.costCents())
                .map(SessionForm::euros)
                .orElse("");
        return Field.of("cost-" + id(session), label)
                .holding(form.typed("cost-" + id(session), known))
                .among(problems);
    }

    public boolean isGroup() {
        return it.view().kind() == GatheringKind.GROUP;
    }

    /** What the series plans for that meeting, and how much of it was done; empty where it plans nothing. */
    public String planned(OurSession session) {
        return series.stream()
                .flatMap(it -> it.steps().stream())
                .filter(it -> it.meeting().equals(session.view().id()))
                .map(this::planned)
                .findFirst()
                .orElse("");
    }

    private String planned(Step it) {
        var what = say("running.series.session", "n", it.session().number()) + ": "
                + it.session().title();
        var done = SeriesWords.done(chrome.voice(), it);
        return done.isEmpty() ? what : what + " · " + done;
    }

    public String plan(OurSession session) {
        return here() + "/sarja#t-" + session.view().id().value();
    }

    /** Who changed the number of those who came last, in words; empty where nobody has. */
    public String lastCount(OurSession session) {
        return words(lasts.counts().get(session.view().id().value()));
    }

    /** Who changed the link last, in words; empty where nobody has. */
    public String lastLink(OurSession session) {
        return words(lasts.links().get(session.view().id().value()));
    }

    private String words(LastChange last) {
        return last == null ? "" : LastWords.in(chrome.voice(), last);
    }

    public Field link(OurSession session) {
        return Field.of("link-" + id(session), say("running.link"))
                .hinted(say("running.link.hint"))
                .holding(form.typed("link-" + id(session), session.link().orElse("")))
                .among(problems);
    }

    public Field day(OurSession session) {
        return moved("day", session, session.view().meeting().day().toString());
    }

    public Field starts(OurSession session) {
        return moved("starts", session, session.view().meeting().starts().toString());
    }

    public Field ends(OurSession session) {
        return moved("ends", session, session.view().meeting().ends().toString());
    }

    private Field moved(String name, OurSession session, String known) {
        return number(name, session, known);
    }

    /** Open where something about the day has to be mended. */
    public boolean moves(OurSession session) {
        return problems.stream().anyMatch(it -> it.field().equals("day-" + id(session)));
    }

    public Field reason(OurSession session, Language language) {
        var label = say("running.cancel.reason", "language", say("portal.language.name." + language.path()));
        return Field.of("reason-" + language.path() + "-" + id(session), label);
    }

    private Field number(String name, OurSession session, String known) {
        var field = name + "-" + id(session);
        return Field.of(field, say("running." + name))
                .holding(form.typed(field, known))
                .among(problems);
    }

    private static String id(OurSession session) {
        return session.view().id().value().toString();
    }
}
