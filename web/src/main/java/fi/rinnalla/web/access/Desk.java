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
    private static final String OWN = "staff.nav.sessions";

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
        return new Chrome.StaffBar(name(), title, places(title), own(title), keys.fresh(), languages());
    }

    private String name() {
        return worker().isTallyDevice()
                ? chromes.voice(language(), chromes.profile()).say("tally.device.name")
                : worker().name();
    }

    private List<Chrome.Group> places(String title) {
        return new StaffPlaces(caller::may, title, request.getRequestURI()).groups();
    }

    private Optional<Chrome.Link> own(String title) {
        return caller.may(Permission.KEEP_OWN_ACCOUNT)
                ? Optional.of(new Chrome.Link(OWN, "/tyo/istunnot", OWN.equals(title)))
                : Optional.empty();
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
}
