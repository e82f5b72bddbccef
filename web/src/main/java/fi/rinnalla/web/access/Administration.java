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
                                    "staff.nav.templates",
                                    "admin.help.templates",
                                    "/tyo/mallit",
                                    Permission.WRITE_TEMPLATES))));

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
