package fi.rinnalla.journeys;

import fi.rinnalla.faults.Wait;
import java.util.ArrayList;
import java.util.List;

/** An organisation that an operator has just opened beside the others, in which nothing has happened yet. */
enum Newcomer {
    /** With the least that the console asks for, a long name, and a colour that no letter can be read on. */
    FOURTH(
            "neljas",
            "Itä-Uudenmaan ja Kymenlaakson vanhempien vertaistoiminnan kannatusyhdistys ry",
            "#F5E663",
            "WORKER",
            List.of("--published")),
    /** Whose own people have not let families in yet. */
    FIFTH("viides", "Viides ry", "#35508f", "ADMINISTRATOR", List.of());

    static final String PHONE = "000 000 0005";

    private final String slug;
    private final String name;
    private final String colour;
    private final String role;
    private final List<String> more;
    private Demo.Account account;

    Newcomer(String slug, String name, String colour, String role, List<String> more) {
        this.slug = slug;
        this.name = name;
        this.colour = colour;
        this.role = role;
        this.more = more;
    }

    String slug() {
        return slug;
    }

    String host() {
        return slug + ".localhost";
    }

    /** Its only account; the organisation is opened by the first who asks. */
    synchronized Demo.Account in(House house) {
        if (account == null) {
            create(house);
            var email = "eka@" + slug + ".example";
            var said = house.admin("staff", "create", "--tenant", slug, "--email", email, "--role", role);
            account = new Demo.Account(host(), email, said.get(1).strip(), List.of(role));
            var door = house.knock(host());
            Wait.until("its door is known", () -> door.get("/kirjaudu").statusCode() == 200);
        }
        return account;
    }

    private void create(House house) {
        var command = new ArrayList<>(List.of("tenant", "create", "--slug", slug, "--name", name, "--host", host()));
        command.addAll(List.of("--colour", colour, "--phone", PHONE));
        command.addAll(more);
        house.admin(command.toArray(String[]::new));
    }
}
