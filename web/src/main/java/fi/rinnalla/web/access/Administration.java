package fi.rinnalla.web.access;

import fi.rinnalla.domain.access.Permission;
import java.util.List;

/** What is set up and kept rather than worked with every day: all of it lies behind the one door {@code /hallinta}. */
public final class Administration {
    public static final String URL = "/hallinta";
    public static final String TITLE = "admin.nav";

    public static final List<Group> GROUPS = List.of(
            new Group(
                    "admin.group.doors",
                    List.of(
                            new Room(
                                    "staff.nav.hours", "admin.help.hours", "/hallinta/paikat", Permission.MANAGE_HOURS),
                            new Room(
                                    "hanging.title",
                                    "admin.help.posters",
                                    "/hallinta/julisteet",
                                    Permission.MANAGE_HOURS))),
            new Group(
                    "admin.group.texts",
                    List.of(
                            new Room("editing.nav", "admin.help.articles", "/hallinta/tieto", Permission.MANAGE_TEXTS),
                            new Room(
                                    "editing.series.heading",
                                    "admin.help.series",
                                    "/hallinta/sarjat",
                                    Permission.MANAGE_TEXTS),
                            new Room(
                                    "editing.nav.services",
                                    "admin.help.services",
                                    "/hallinta/palvelut",
                                    Permission.MANAGE_TEXTS),
                            new Room(
                                    "editing.nav.news",
                                    "admin.help.news",
                                    "/hallinta/uutiset",
                                    Permission.MANAGE_TEXTS),
                            new Room(
                                    "editing.synonyms.heading",
                                    "admin.help.synonyms",
                                    "/hallinta/hakusanat",
                                    Permission.MANAGE_TEXTS),
                            new Room(
                                    "commitment.nav",
                                    "commitment.help",
                                    "/hallinta/sitoumukset",
                                    Permission.KEEP_COMMITMENTS),
                            new Room(
                                    "staff.nav.templates",
                                    "admin.help.templates",
                                    "/tyo/mallit",
                                    Permission.WRITE_TEMPLATES))),
            new Group(
                    "admin.group.organisation",
                    List.of(
                            new Room(
                                    "admin.nav.site",
                                    "admin.help.site",
                                    "/hallinta/sivusto",
                                    Permission.MANAGE_SETTINGS),
                            new Room(
                                    "admin.nav.people",
                                    "admin.help.people",
                                    "/hallinta/ihmiset",
                                    Permission.MANAGE_ACCOUNTS),
                            new Room(
                                    "admin.nav.brand",
                                    "admin.help.brand",
                                    "/hallinta/ulkoasu",
                                    Permission.MANAGE_BRAND),
                            new Room(
                                    "admin.nav.owntexts",
                                    "admin.help.owntexts",
                                    "/hallinta/omat-tekstit",
                                    Permission.MANAGE_SETTINGS),
                            new Room(
                                    "admin.nav.terms",
                                    "admin.help.terms",
                                    "/hallinta/termit",
                                    Permission.MANAGE_SETTINGS),
                            new Room(
                                    "admin.nav.languages",
                                    "admin.help.languages",
                                    "/hallinta/kielet",
                                    Permission.MANAGE_SETTINGS),
                            new Room(
                                    "admin.nav.answering",
                                    "admin.help.answering",
                                    "/hallinta/vastaaminen",
                                    Permission.MANAGE_SETTINGS),
                            new Room(
                                    "fee.rates.title",
                                    "fee.rates.help",
                                    "/hallinta/palkkiot",
                                    Permission.SET_FEE_RATES),
                            new Room(
                                    "admin.nav.exit",
                                    "admin.help.exit",
                                    "/hallinta/poistuminen",
                                    Permission.MANAGE_SETTINGS),
                            new Room(
                                    "admin.nav.retention",
                                    "admin.help.retention",
                                    "/hallinta/sailytys",
                                    Permission.SEE_ADMINISTRATION),
                            new Room(
                                    "opendata.tokens.nav",
                                    "opendata.tokens.help",
                                    "/hallinta/rajapinta",
                                    Permission.KEEP_TOKENS),
                            new Room(
                                    "importing.nav",
                                    "importing.help",
                                    "/hallinta/tuonti",
                                    Permission.BRING_IN_OLD_FIGURES),
                            new Room("export.nav", "export.help", "/hallinta/vienti", Permission.TAKE_EVERYTHING_ALONG),
                            new Room("audit.nav", "audit.help", "/hallinta/loki", Permission.READ_THE_AUDIT_TRAIL))));

    private Administration() {}

    /** Whether the page with that title, or at that address, is one of these. */
    static boolean holds(String title, String path) {
        return path.equals(URL)
                || path.startsWith(URL + "/")
                || GROUPS.stream()
                        .flatMap(it -> it.rooms().stream())
                        .anyMatch(it -> it.name().equals(title));
    }

    public record Group(String name, List<Room> rooms) {}

    /**
     * @param name a key, and the title of the pages there
     * @param help a key: one line on what is done there
     */
    public record Room(String name, String help, String href, Permission permission) {}
}
