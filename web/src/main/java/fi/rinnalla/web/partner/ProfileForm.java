package fi.rinnalla.web.partner;

import fi.rinnalla.domain.partner.PartnerProfile;
import fi.rinnalla.domain.partner.PartnerTheme;
import fi.rinnalla.domain.partner.Towns;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.shared.PartOfWeek;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a partner can be asked for, as it was typed by a worker or by the partner. */
public class ProfileForm {
    private static final int USUAL_LOAD = 2;

    @FormParam("key")
    @DefaultValue("")
    private String key = "";

    @FormParam("account")
    @DefaultValue("")
    private String account = "";

    @FormParam("called")
    @DefaultValue("")
    private String called = "";

    @FormParam("about")
    @DefaultValue("")
    private String about = "";

    @FormParam("languages")
    private List<String> languages = new ArrayList<>();

    @FormParam("towns")
    @DefaultValue("")
    private String towns = "";

    @FormParam("ways")
    private List<String> ways = new ArrayList<>();

    @FormParam("times")
    private List<String> times = new ArrayList<>();

    @FormParam("themes")
    private List<String> themes = new ArrayList<>();

    @FormParam("carries")
    @DefaultValue("")
    private String carries = String.valueOf(USUAL_LOAD);

    @FormParam("shown")
    @DefaultValue("")
    private String shown = "";

    static ProfileForm of(PartnerProfile profile, boolean shown) {
        var form = new ProfileForm();
        form.called = profile.called();
        form.about = profile.about();
        form.languages = profile.languages().stream().map(Language::path).toList();
        form.towns = profile.towns().spelled();
        form.ways = low(profile.ways());
        form.times = low(profile.times());
        form.themes = low(profile.themes());
        form.carries = String.valueOf(profile.carries());
        form.shown = String.valueOf(shown);
        return form;
    }

    private static List<String> low(Set<? extends Enum<?>> chosen) {
        return chosen.stream().map(Typed::low).toList();
    }

    List<Problem> problems(Voice voice) {
        var problems = new ArrayList<Problem>();
        var name = called();
        if (name.isEmpty()) {
            problems.add(new Problem("called", voice.say("partner.called.error")));
        } else if (name.length() > PartnerProfile.LONGEST_NAME) {
            problems.add(new Problem("called", voice.say("partner.called.long", "n", PartnerProfile.LONGEST_NAME)));
        }
        if (about().length() > PartnerProfile.LONGEST_ABOUT) {
            problems.add(new Problem(
                    "about", voice.say("partner.about.long", "n", about().length() - PartnerProfile.LONGEST_ABOUT)));
        }
        if (languages().isEmpty()) {
            problems.add(new Problem("languages", voice.say("partner.languages.error")));
        }
        if (!Towns.fit(towns)) {
            problems.add(new Problem("towns", voice.say("partner.towns.error", "n", Towns.MOST)));
        }
        if (carries().isEmpty()) {
            problems.add(new Problem("carries", voice.say("partner.carries.error", "n", PartnerProfile.MOST_CARRIED)));
        }
        return problems;
    }

    /** Only where there are no problems. */
    PartnerProfile profile() {
        return new PartnerProfile(
                called(),
                about(),
                languages(),
                Towns.of(towns),
                ways(),
                times(),
                themes(),
                carries().orElseThrow());
    }

    Digest formKey() {
        return Digest.of(key);
    }

    String key() {
        return key;
    }

    Optional<UUID> account() {
        return Typed.id(account);
    }

    String called() {
        return called.strip();
    }

    String about() {
        return about.strip();
    }

    Set<Language> languages() {
        return languages.stream().flatMap(it -> Language.atPath(it).stream()).collect(Collectors.toSet());
    }

    String towns() {
        return towns;
    }

    Set<MeetingWay> ways() {
        return Typed.all(MeetingWay.class, ways);
    }

    Set<PartOfWeek> times() {
        return Typed.all(PartOfWeek.class, times);
    }

    Set<PartnerTheme> themes() {
        return Typed.all(PartnerTheme.class, themes);
    }

    /** As it was typed; a number from one to the most that one carries, or nothing. */
    Optional<Integer> carries() {
        return Optional.of(carries.strip())
                .filter(it -> it.matches("[0-9]{1,2}"))
                .map(Integer::valueOf)
                .filter(it -> it >= 1 && it <= PartnerProfile.MOST_CARRIED);
    }

    String carriesTyped() {
        return carries;
    }

    boolean isShown() {
        return shown.equals("true");
    }
}
