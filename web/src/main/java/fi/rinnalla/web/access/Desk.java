package fi.rinnalla.web.access;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotAllowed;
import fi.rinnalla.services.access.ResumingStaffWork.AtWork;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** Where somebody of the staff works: the frame of their pages, in their language, with the doors their roles open. */
@RequestScoped
public class Desk {
    private static final List<Place> PLACES = List.of(
            new Place("staff.nav.today", "/tyo", Permission.SEE_TODAY),
            new Place("partner.own", "/oma", Permission.KEEP_OWN_PROFILE),
            new Place("tally.nav", "/tyo/kaynnit", Permission.TALLY_VISITS),
            new Place("call.nav", "/tyo/puhelut", Permission.LOG_CALLS),
            new Place("staff.nav.inbox", "/tyo/palaute", Permission.READ_THE_INBOX),
            new Place("staff.nav.entry", "/tyo/palaute/uusi", Permission.ENTER_FEEDBACK),
            new Place("request.nav", "/tyo/pyynnot", Permission.CARRY_REQUESTS),
            new Place("relation.nav", "/tyo/tukisuhteet", Permission.CARRY_RELATIONS),
            new Place("assignment.nav", "/tyo/toimeksiannot", Permission.CARRY_ASSIGNMENTS),
            new Place("theme.nav", "/kehitys", Permission.KEEP_THE_LOOP),
            new Place("running.nav", "/tyo/ryhmat", Permission.RUN_GATHERINGS),
            new Place("cohort.nav", "/tyo/koulutus", Permission.KEEP_COHORTS),
            new Place("professional.nav", "/tyo/ammattilaiskoulutukset", Permission.TRAIN_PROFESSIONALS),
            new Place("survey.nav", "/tyo/kyselyt", Permission.KEEP_SURVEYS),
            new Place("model.nav", "/kehitys/mallit", Permission.READ_MODELS),
            new Place("partner.nav", "/tyo/kumppanit", Permission.KEEP_THE_REGISTER),
            new Place("fee.nav", "/tyo/palkkiot", Permission.APPROVE_FEES),
            new Place("staff.nav.publications", "/tyo/julkaisut", Permission.DRAFT_PUBLICATIONS),
            new Place("telling.nav", "/tyo/tarinat", Permission.PUBLISH_STORIES),
            new Place("staff.nav.figures", "/tyo/luvut", Permission.SEE_OWN_FIGURES),
            new Place(Administration.TITLE, Administration.URL, Permission.SEE_ADMINISTRATION));
    private static final Place OWN = new Place("staff.nav.sessions", "/tyo/istunnot", Permission.KEEP_OWN_ACCOUNT);

    @Inject
    private Chromes chromes;

    @Inject
    private FormKeys keys;

    @Inject
    private Caller caller;

    @Inject
    private HttpServletRequest request;

    /** @param title a key whose words name the page in the browser's history */
    public Chrome chrome(String title) {
        return chromes.staff(worker().language(), title, bar(title));
    }

    public Language language() {
        return worker().language();
    }

    private AtWork worker() {
        if (request.getAttribute(SessionDoor.WORKER) instanceof AtWork worker) {
            return worker;
        }
        throw new NotAllowed("nobody is at work");
    }

    private Chrome.StaffBar bar(String title) {
        return new Chrome.StaffBar(name(), title, links(title), own(title), keys.fresh(), languages());
    }

    private String name() {
        return worker().isTallyDevice()
                ? chromes.voice(language(), chromes.profile()).say("tally.device.name")
                : worker().name();
    }

    private List<Chrome.Link> links(String title) {
        return PLACES.stream()
                .filter(it -> caller.may(it.permission()))
                .map(it -> new Chrome.Link(it.key(), it.href(), isCurrent(it, title)))
                .toList();
    }

    private boolean isCurrent(Place place, String title) {
        return place.key().equals(title)
                || place.href().equals(Administration.URL) && Administration.holds(title, request.getRequestURI());
    }

    private Optional<Chrome.Link> own(String title) {
        return Optional.of(OWN)
                .filter(it -> caller.may(it.permission()))
                .map(it -> new Chrome.Link(it.key(), it.href(), it.key().equals(title)));
    }

    /** A shared tablet keeps the language of whoever left it there. */
    private List<Chrome.LanguageLink> languages() {
        if (!caller.may(Permission.KEEP_OWN_ACCOUNT)) {
            return List.of();
        }
        var profile = chromes.profile();
        var voice = chromes.voice(language(), profile);
        return profile.languages().stream()
                .map(it -> new Chrome.LanguageLink(
                        voice.say("portal.language." + it.path()), it.tag(), it.path(), it == language()))
                .toList();
    }

    private record Place(String key, String href, Permission permission) {}
}
