package fi.rinnalla.journeys;

import static fi.rinnalla.journeys.Door.FIFTH;
import static fi.rinnalla.journeys.PageState.Kind.NETWORK;
import static fi.rinnalla.journeys.PageState.Kind.PUBLIC;
import static fi.rinnalla.journeys.PageState.Kind.STAFF;
import static fi.rinnalla.journeys.PageState.administering;
import static fi.rinnalla.journeys.PageState.coordinating;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Where an organisation is set up, and where organisations are compared. */
final class AdministrationStates {
    private AdministrationStates() {}

    static List<PageState> administration() {
        return List.of(
                administering("admin", "/hallinta"),
                administering("admin-sharing", "/tyo/luvut/jako"),
                administering("admin-brand", "/hallinta/ulkoasu"),
                new PageState("admin-brand-problem", STAFF, 422, it -> {
                    it.comeToWork("ADMINISTRATOR");
                    it.open("/hallinta/ulkoasu");
                    it.page().fill("input[name=colour]", "sininen");
                    it.submit();
                }),
                administering("admin-logo", "/hallinta/ulkoasu/logo"),
                new PageState("admin-logo-problem", STAFF, 422, it -> {
                    it.comeToWork("ADMINISTRATOR");
                    it.open("/hallinta/ulkoasu/logo");
                    var svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
                    it.page().setInputFiles("#logo", new FilePayload("logo.png", "image/png", svg));
                    it.press("form[enctype] .btn");
                }),
                administering("admin-own-texts", "/hallinta/omat-tekstit?aihe=duty"),
                administering("admin-terms", "/hallinta/termit"),
                administering("admin-terms-swedish", "/hallinta/termit?kieli=sv"),
                administering("admin-languages", "/hallinta/kielet"),
                administering("admin-retention", "/hallinta/sailytys"),
                administering("admin-keeping", "/hallinta/sailytys/muutos"),
                administering("admin-keeping-check", "/hallinta/sailytys/muutos/tarkistus?feedback=3&roster=7"),
                new PageState("admin-keeping-problem", STAFF, 422, it -> {
                    it.comeToWork("ADMINISTRATOR");
                    it.open("/hallinta/sailytys/muutos");
                    it.page().fill("input[name=feedback]", "24");
                    it.press("main form:has(input[name=feedback]) .btn");
                }),
                administering("admin-exit", "/hallinta/poistuminen"),
                new PageState("admin-answering-problem", STAFF, 422, it -> {
                    it.comeToWork("ADMINISTRATOR");
                    it.open("/hallinta/vastaaminen");
                    it.page().fill("input[name=days]", "pian");
                    it.submit();
                }),
                administering("admin-site", "/hallinta/sivusto"),
                new PageState("admin-site-problem", STAFF, 422, it -> {
                    it.comeToWork("ADMINISTRATOR");
                    it.open("/hallinta/sivusto");
                    it.press("main form[action$=sulku] button");
                }),
                beginning("fifth-admin", 200, "/hallinta"),
                beginning("fifth-site", 200, "/hallinta/sivusto"),
                PageState.at("fifth-soon", PUBLIC, "").answered(503).met(FIFTH),
                signed("fifth-logo-soon", PUBLIC, 503, it -> it.open("")),
                signed("fifth-logo", STAFF, 200, it -> {
                    it.comeToWork(Newcomer.FIFTH.in(it.house()));
                    it.open("/hallinta/ulkoasu/logo");
                }),
                signed("fifth-brand", STAFF, 200, it -> {
                    it.comeToWork(Newcomer.FIFTH.in(it.house()));
                    it.open("/hallinta/ulkoasu");
                }),
                administering("admin-export", "/hallinta/vienti"),
                new PageState("admin-export-problem", STAFF, 422, it -> {
                    it.comeToWork("ADMINISTRATOR");
                    it.open("/hallinta/vienti");
                    it.press("main form:has(input[name=password]) .btn");
                }),
                administering("admin-log", "/hallinta/loki"),
                administering("admin-log-whole", "/hallinta/loki?teko=changed_brand&ketju=1")
                        .met(Door.SOME_ORGANISATION),
                administering("admin-log-nothing", "/hallinta/loki?loppu=2001-01-01")
                        .met(Door.SOME_ORGANISATION),
                administering("admin-api", "/hallinta/rajapinta"),
                new PageState("admin-api-problem", STAFF, 422, it -> {
                    it.comeToWork("ADMINISTRATOR");
                    it.open("/hallinta/rajapinta");
                    it.page().fill("input[name=ends]", "");
                    it.press("main form[action='/hallinta/rajapinta'] .btn");
                }),
                administering("admin-open-data", "/tyo/luvut/avoin"),
                administering("admin-people", "/hallinta/ihmiset"),
                new PageState("admin-person", STAFF, 200, it -> {
                    it.comeToWork("ADMINISTRATOR");
                    it.open("/hallinta/ihmiset");
                    it.press("main tbody a");
                }),
                administering("admin-invite", "/hallinta/ihmiset/kutsu"),
                new PageState("admin-invite-problem", STAFF, 422, it -> {
                    it.comeToWork("ADMINISTRATOR");
                    it.open("/hallinta/ihmiset/kutsu");
                    it.submit();
                }),
                new PageState("admin-invited", STAFF, 200, AdministrationStates::handOver),
                new PageState("invitation", STAFF, 200, it -> {
                    handOver(it);
                    it.page().navigate(it.page().textContent("main .key"));
                }),
                new PageState("admin-people-asked", STAFF, 200, it -> {
                    mail(it);
                    it.open("/hallinta/ihmiset");
                }),
                new PageState("admin-people-too-soon", STAFF, 422, it -> {
                    mail(it);
                    again(it);
                    if (it.status() != 422) {
                        again(it);
                    }
                }),
                new PageState("invitation-closed", STAFF, 200, it -> it.open("/kutsu?avain=vanha")));
    }

    private static void handOver(Visitor it) {
        invite(it, "linkki");
        it.press("main button[value=link]");
    }

    /** Once at each door, however often it is looked at: nobody is to be flooded. */
    private static void mail(Visitor it) {
        it.comeToWork("ADMINISTRATOR");
        it.open("/hallinta/ihmiset");
        if (!it.page().textContent("main").contains("posti@" + it.way().tenant())) {
            invite(it, "posti");
            it.press("main button[value=mail]");
        }
    }

    private static void again(Visitor it) {
        it.open("/hallinta/ihmiset");
        it.press("main section:has-text('posti@') form[action$='/uusi'] .btn");
    }

    private static void invite(Visitor it, String name) {
        it.comeToWork("ADMINISTRATOR");
        it.open("/hallinta/ihmiset/kutsu");
        it.page().fill("input[name=email]", name + "@" + it.way().tenant() + ".example");
        it.page().fill("input[name=name]", "Tekijä 9");
        Giving.choose(it, "role", "TRAINER");
        it.page().selectOption("select[name=language]", "fi");
    }

    /** With a wide logo, which stays there: the demonstration's own is narrow. */
    private static PageState signed(String name, PageState.Kind kind, int status, PageState.Step step) {
        return new PageState(
                name,
                kind,
                status,
                it -> {
                    var logo = new OwnLogo(Guest.working(it.house(), Newcomer.FIFTH.in(it.house())));
                    if (logo.address().isEmpty()) {
                        logo.putUp();
                    }
                    step.go(it);
                },
                FIFTH);
    }

    private static PageState beginning(String name, int status, String path) {
        return new PageState(
                name,
                STAFF,
                status,
                it -> {
                    it.comeToWork(Newcomer.FIFTH.in(it.house()));
                    it.open(path);
                },
                FIFTH);
    }

    /** Saved from a page that does not tell what was seen on it. */
    static List<PageState> meanwhile() {
        return Stream.of("/tyo/luvut/jako", "/tyo/luvut/avoin")
                .map(path -> new PageState("admin-meanwhile" + path.replaceAll(".*/", "-"), STAFF, 409, it -> {
                    it.comeToWork("ADMINISTRATOR");
                    it.open(path);
                    it.page()
                            .evaluate(
                                    "document.querySelectorAll('main input[name$=-oli]').forEach(it => it.value = '')");
                    it.press("main form[method=post] button");
                }))
                .toList();
    }

    static List<PageState> network() {
        return List.of(
                new PageState("network-door", NETWORK, 200, it -> it.open("/kirjaudu")),
                new PageState("open-data", NETWORK, 200, it -> it.open("/avoin-data")),
                coordinating("comparison", "/vertailu"),
                new PageState("comparison-in-time", NETWORK, 200, it -> {
                    it.comeToWork("COORDINATOR");
                    it.open("/vertailu");
                    it.page().selectOption("select[name=osoitin]", "feedback-answered-in-time");
                    it.submit();
                }),
                new PageState("comparison-long", NETWORK, 200, it -> {
                    it.comeToWork("COORDINATOR");
                    it.open("/vertailu");
                    it.page().selectOption("select[name=osoitin]", "days-to-answer");
                    it.page().locator("select[name=alku]").press("End");
                    it.submit();
                }),
                new PageState("comparison-how-it-went", NETWORK, 200, it -> {
                    it.comeToWork("COORDINATOR");
                    it.open("/vertailu");
                    it.page().selectOption("select[name=osoitin]", "exit-heard");
                    it.submit();
                }),
                coordinating("comparison-over-time", "/vertailu?nakyma=sarja"),
                coordinating("comparison-per-hour", "/vertailu?nakyma=suhteessa"),
                coordinating(
                        "comparison-per-working-year",
                        "/vertailu?nakyma=suhteessa&osoitin=changes-made&toiminta=kaikki"),
                coordinating("comparison-quality", "/vertailu?nakyma=laatu"),
                coordinating("comparison-saved", "/vertailu/nakymat"),
                new PageState("comparison-of-nobody", NETWORK, 422, it -> {
                    it.comeToWork("COORDINATOR");
                    it.open("/vertailu?osoitin=feedback-received");
                }));
    }
}
