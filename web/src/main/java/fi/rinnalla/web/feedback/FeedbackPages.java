package fi.rinnalla.web.feedback;

import fi.rinnalla.domain.feedback.FeedbackKind;
import fi.rinnalla.domain.feedback.Mood;
import fi.rinnalla.domain.feedback.UseOfWords;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.feedback.FeedbackDesk;
import fi.rinnalla.services.feedback.FeedbackDesks;
import fi.rinnalla.services.feedback.FormCheck;
import fi.rinnalla.services.gathering.SeeingGatherings;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.web.feedback.sending.FormSheet;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.HostDoor;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays the feedback form out, with whatever has been typed into it so far. */
@RequestScoped
public class FeedbackPages {
    @Inject
    private FeedbackDesks desks;

    @Inject
    private Provider<SeeingGatherings> gatherings;

    @Inject
    private Chromes chromes;

    @Inject
    private Caller caller;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    FeedbackPage page(FeedbackKind kind, Language language, FormSheet<FeedbackForm> sheet) {
        var desk = desks.of((Host) request.getAttribute(HostDoor.HOST));
        var chrome = chrome(kind, language, sheet.typed());
        var voice = chrome.voice();
        var problems = sheet.problems();
        var typed = sheet.typed();
        var known = desk.place(typed.place());
        var gathering = gathering(typed, language);
        var accessibility = kind == FeedbackKind.ACCESSIBILITY;
        return new FeedbackPage(
                sheet.in(chrome),
                accessibility,
                chrome.to(path(kind)),
                sheet,
                typed.from(),
                desk.promise().value().toString(),
                PromiseLine.of(voice, desk.readers(), desk.keptMonths()),
                chromes.profile().text("duty", language),
                gathering,
                typed.gathering(),
                known.map(FeedbackDesk.PlaceRow::name),
                typed.place(),
                field(voice, "place", "feedback.place.choose", "", problems),
                known.isPresent() || gathering.isPresent() || accessibility ? List.of() : places(desk, typed, voice),
                field(voice, "mood", "feedback.mood", "", problems).hinted(voice.say("feedback.mood.hint")),
                moods(typed, voice),
                box(
                        voice,
                        "helped",
                        accessibility ? "feedback.accessibility.need" : "feedback.helped",
                        typed.helped(),
                        problems),
                box(
                        voice,
                        "wish",
                        accessibility ? "feedback.accessibility.what" : "feedback.wish",
                        typed.wish(),
                        problems),
                field(voice, "use", "feedback.use", "", problems).hinted(voice.say("feedback.use.hint")),
                uses(typed, voice),
                field(voice, "card", "feedback.card.offer", "", problems)
                        .hinted(voice.say("feedback.card.offer.hint" + CardSpelling.suffix(language))),
                cards(typed, voice),
                field(voice, "words", "feedback.card.own", typed.sent().words(), problems)
                        .hinted(voice.say("card.open.words.hint")),
                caller.holdsCard(),
                FormCheck.LONGEST);
    }

    /** What it is called; nothing where it is about none, or about one that nobody can see. */
    private Optional<String> gathering(FeedbackForm typed, Language language) {
        try {
            return typed.gatheringId()
                    .map(it -> gatherings.get().one(it).in(language).told().name());
        } catch (NotFound nobodySees) {
            return Optional.empty();
        }
    }

    static String path(FeedbackKind kind) {
        return kind == FeedbackKind.ACCESSIBILITY ? "palaute/saavutettavuus" : "palaute";
    }

    private Chrome chrome(FeedbackKind kind, Language language, FeedbackForm typed) {
        var place = typed.place();
        var about = typed.gatheringId().map(it -> "?tapahtuma=" + it.value()).orElse("");
        var from = place.isEmpty() ? about : "?paikka=" + URLEncoder.encode(place, StandardCharsets.UTF_8);
        return chromes.portal(language, "portal.title.feedback", Chrome.Exit.STRONG, path(kind) + from);
    }

    private static Field box(Voice voice, String name, String key, String typed, List<Problem> problems) {
        return field(voice, name, key, typed, problems).hinted(voice.say(key + ".hint"));
    }

    private static Field field(Voice voice, String name, String key, String typed, List<Problem> problems) {
        return Field.of(name, voice.say(key)).holding(typed).among(problems);
    }

    private List<Choice> places(FeedbackDesk desk, FeedbackForm typed, Voice voice) {
        var places = desk.askedAboutOn(Helsinki.day(clock.instant()));
        var none = Choice.of(
                "", voice.say("feedback.place.none"), desk.place(typed.place()).isEmpty());
        return places.isEmpty()
                ? List.of()
                : Stream.concat(
                                places.stream()
                                        .map(it -> Choice.of(
                                                it.code(), it.name(), it.code().equals(typed.place()))),
                                Stream.of(none))
                        .toList();
    }

    private static List<Choice> moods(FeedbackForm typed, Voice voice) {
        return Arrays.stream(Mood.values())
                .map(Typed::low)
                .map(it -> Choice.of(it, voice.say("feedback.mood." + it), it.equals(typed.mood())))
                .toList();
    }

    private static List<Choice> uses(FeedbackForm typed, Voice voice) {
        return Stream.of(UseOfWords.THEME_ONLY, UseOfWords.PARAPHRASED, UseOfWords.MINE)
                .map(Typed::low)
                .map(it -> new Choice(
                        it,
                        voice.say("feedback.use." + it),
                        voice.say("feedback.use." + it + ".hint"),
                        it.equals(typed.use())))
                .toList();
    }

    private static List<Choice> cards(FeedbackForm typed, Voice voice) {
        return Stream.of(CardWish.NEW, CardWish.HELD, CardWish.NONE)
                .map(it -> new Choice(
                        Typed.low(it),
                        voice.say("feedback.card.offer." + offered(it)),
                        it == CardWish.NONE ? voice.say("feedback.card.offer.without") : "",
                        Typed.low(it).equals(typed.sent().card())))
                .toList();
    }

    private static String offered(CardWish wish) {
        return switch (wish) {
            case NEW -> "yes";
            case HELD -> "have";
            case NONE -> "no";
        };
    }
}
