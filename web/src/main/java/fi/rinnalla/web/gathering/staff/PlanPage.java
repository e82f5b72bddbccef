package fi.rinnalla.web.gathering.staff;

import fi.rinnalla.domain.gathering.Way;
import fi.rinnalla.domain.gathering.WeeklySeries;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.gathering.PlanningAGathering.PlaceChoice;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.gathering.GatheringWords;
import fi.rinnalla.web.presence.DoorName;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.LanguageChoices;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One screen on which an event or a group is planned.
 *
 * @param spoken the organisation's languages, its own first
 */
public record PlanPage(
        Chrome chrome, PlanForm form, List<PlaceChoice> places, List<Language> spoken, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "gathering/staff/plan";

    public String heading() {
        return say(group() ? "running.new.group" : "running.new.event");
    }

    public boolean group() {
        return form.isGroup();
    }

    public String action() {
        return "/tyo/ryhmat/uusi/" + (group() ? "ryhma" : "tapahtuma");
    }

    public Field wayField() {
        return Field.of("way", say("running.way")).among(problems);
    }

    public List<Choice> ways() {
        var words = new GatheringWords(chrome.voice());
        return Arrays.stream(Way.values())
                .map(it -> Choice.of(
                        Typed.low(it),
                        words.way(it),
                        form.way().filter(it::equals).isPresent()))
                .toList();
    }

    public Field placeField() {
        return Field.of("place", say("running.place")).among(problems);
    }

    public List<Choice> placeChoices() {
        var none = Choice.of("", say("running.place.none"), form.typed("place").isEmpty());
        return Stream.concat(
                        Stream.of(none),
                        places.stream()
                                .map(it -> Choice.of(
                                        it.code(),
                                        DoorName.of(it.name(), it.closed(), chrome.voice()),
                                        it.code().equals(form.typed("place")))))
                .toList();
    }

    public Field spokenField() {
        return Field.of("spoken", say("running.spoken"));
    }

    public List<Choice> languages() {
        return LanguageChoices.among(
                spoken.stream().filter(it -> it != Language.SELKO).toList(),
                form.spoken(spoken.get(0)),
                chrome.voice());
    }

    public Field signupField() {
        return Field.of("signup", say("running.signup"))
                .hinted(say("running.signup.hint"))
                .among(problems);
    }

    public List<Choice> signups() {
        return List.of(
                Choice.of("seats", say("running.signup.seats"), !form.justCome()),
                Choice.of("come", say("running.signup.come"), form.justCome()));
    }

    public Field seatsField() {
        return field("seats", "running.seats");
    }

    public Field spotField() {
        return field("spot", "running.spot").hinted(say("running.spot.hint"));
    }

    public Field dayField() {
        return field("day", group() ? "running.day.first" : "running.day");
    }

    public Field startsField() {
        return field("starts", "running.starts").hinted(say("running.clock.hint"));
    }

    public Field endsField() {
        return field("ends", "running.ends");
    }

    public Field timesField() {
        return field("times", "running.times").hinted(say("running.times.hint"));
    }

    public Field everyField() {
        return Field.of("every", say("running.every"));
    }

    public List<Choice> intervals() {
        return WeeklySeries.INTERVALS.stream()
                .map(it -> Choice.of(it.toString(), say("running.every." + it), it == form.every()))
                .toList();
    }

    public Field atStartField() {
        return Field.of("atstart", say("running.start.also")).hinted(say("running.start.hint"));
    }

    public boolean asksAtStart() {
        return form.asksAtStart();
    }

    public List<LeaderFields> leaders() {
        return LeaderFields.of(form.leaders(), problems, chrome.voice());
    }

    /** Open where something was typed. */
    public boolean hasLeaders() {
        return LeadersForm.each()
                .anyMatch(n -> form.leaders().chosen(n).isPresent()
                        || !form.typed(LeadersForm.name(n)).isEmpty());
    }

    public Field closesField() {
        return Field.of("closes", say("running.closes")).hinted(say("running.closes.hint"));
    }

    public boolean closes() {
        return form.closes();
    }

    public String language(Language it) {
        return say("running.texts", "language", say("portal.language.name." + it.path()));
    }

    /** Folded away, but for the first and for one in which something was typed or has to be mended. */
    public boolean unfolded(Language it) {
        return it == spoken.get(0) || !form.told().text("name", it).isEmpty();
    }

    public Field text(String name, Language language) {
        var id = name + "-" + language.path();
        return Field.of(id, say("running." + name))
                .holding(form.told().text(name, language))
                .among(problems);
    }

    private Field field(String name, String key) {
        return Field.of(name, say(key)).holding(form.typed(name)).among(problems);
    }
}
