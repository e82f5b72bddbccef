package fi.rinnalla.web.comparison;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.HostDoor;
import fi.rinnalla.web.shared.Languages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where a coordinator works: the frame of the network's pages. The address says the language, or else the browser. */
@RequestScoped
public class NetworkDesk {
    private static final String LANGUAGE = "kieli=";

    @Inject
    private Chromes chromes;

    @Inject
    private FormKeys keys;

    @Inject
    private Caller caller;

    @Inject
    private HttpServletRequest request;

    /** Whether somebody is signed in. At any organisation's door there is no such page. */
    public boolean isOccupied() {
        standsHere();
        return caller.may(Permission.COMPARE);
    }

    /** @throws NotFound at any organisation's door */
    public void standsHere() {
        var host = (Host) request.getAttribute(HostDoor.HOST);
        if (host.owner() != Host.Owner.NETWORK) {
            throw new NotFound("a network's page");
        }
    }

    public Language language() {
        return asked().orElseGet(() -> Languages.wished(request, List.of(Language.values())));
    }

    /** What was asked for in the address, to be carried on. */
    public String asIs() {
        return asked().map(it -> "?" + LANGUAGE + it.path()).orElse("");
    }

    /** @param twin the address of the page in another language */
    public Chrome chrome(String title, Function<Language, String> twin) {
        var texts = chromes.house(language(), title, List.of());
        var languages = Arrays.stream(Language.values())
                .map(it -> new Chrome.LanguageLink(
                        texts.voice().say("portal.language." + it.path()), it.tag(), twin.apply(it), it == language()))
                .toList();
        return new Chrome(
                texts.title(),
                texts.brand(),
                texts.voice(),
                texts.exit(),
                languages,
                texts.assets(),
                texts.remark(),
                bar(title));
    }

    private Optional<Chrome.StaffBar> bar(String title) {
        return Optional.ofNullable((String) request.getAttribute(CoordinatorDoor.COORDINATOR))
                .map(name -> new Chrome.StaffBar(name, "", places(title), Optional.empty(), keys.fresh(), List.of()));
    }

    /** Each is called as its page is. */
    private List<Chrome.Group> places(String title) {
        return List.of(
                place("comparison.heading", "/vertailu", title),
                place("view.saved.heading", "/vertailu/nakymat", title),
                place("opendata.heading", "/avoin-data", title));
    }

    private Chrome.Group place(String key, String path, String title) {
        var href = path + "?" + LANGUAGE + language().path();
        return Chrome.Group.alone(new Chrome.Link(key, href, key.equals(title)));
    }

    private Optional<Language> asked() {
        var query = Optional.ofNullable(request.getQueryString()).orElse("");
        return Arrays.stream(query.split("&"))
                .filter(it -> it.startsWith(LANGUAGE))
                .flatMap(it -> Language.atPath(it.substring(LANGUAGE.length())).stream())
                .findFirst();
    }
}
