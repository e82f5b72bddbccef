package fi.rinnalla.web.partner;

import fi.rinnalla.domain.partner.PartnerProfile;
import fi.rinnalla.domain.partner.PartnerTheme;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.shared.PartOfWeek;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What is asked of a partner, with what has been answered so far. */
public record ProfileQuestions(Voice voice, List<Language> spoken, ProfileForm typed, List<Problem> problems) {

    public Field called() {
        return field("called", "partner.called")
                .hinted(voice.say("partner.called.hint"))
                .holding(typed.called());
    }

    public Field about() {
        return field("about", "partner.about")
                .hinted(voice.say("partner.about.hint"))
                .holding(typed.about());
    }

    public int longestAbout() {
        return PartnerProfile.LONGEST_ABOUT;
    }

    public Field languages() {
        return field("languages", "partner.languages");
    }

    public List<Choice> languageChoices() {
        return spoken.stream()
                .filter(it -> it != Language.SELKO)
                .map(it -> Choice.of(
                        it.path(),
                        voice.say("portal.language." + it.path()),
                        typed.languages().contains(it)))
                .toList();
    }

    public Field towns() {
        return field("towns", "partner.towns")
                .hinted(voice.say("partner.towns.hint"))
                .holding(typed.towns());
    }

    public Field ways() {
        return field("ways", "partner.ways");
    }

    public List<Choice> wayChoices() {
        return many(
                Arrays.stream(MeetingWay.values())
                        .filter(it -> it != MeetingWay.ANY)
                        .toList(),
                "request.way.",
                typed.ways());
    }

    public Field times() {
        return field("times", "partner.times");
    }

    public List<Choice> timeChoices() {
        return many(List.of(PartOfWeek.values()), "request.time.", typed.times());
    }

    public Field themes() {
        return field("themes", "partner.themes").hinted(voice.say("partner.themes.hint"));
    }

    public List<Choice> themeChoices() {
        return many(List.of(PartnerTheme.values()), "partner.theme.", typed.themes());
    }

    public Field carries() {
        return field("carries", "partner.carries")
                .hinted(voice.say("partner.carries.hint"))
                .holding(typed.carriesTyped());
    }

    private Field field(String name, String key) {
        return Field.of(name, voice.say(key)).among(problems);
    }

    private <E extends Enum<E>> List<Choice> many(List<E> all, String key, Collection<E> chosen) {
        return all.stream()
                .map(it -> Choice.of(Typed.low(it), voice.say(key + Typed.low(it)), chosen.contains(it)))
                .toList();
    }
}
