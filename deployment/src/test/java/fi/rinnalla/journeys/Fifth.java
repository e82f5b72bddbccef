package fi.rinnalla.journeys;

import fi.rinnalla.faults.Wait;
import java.util.List;

/** An organisation that an operator has just opened, and whose own people have not let families in yet. */
final class Fifth {
    static final String SLUG = "viides";
    static final String HOST = SLUG + ".localhost";
    static final String PHONE = "000 000 0005";
    private static final String EMAIL = "eka@viides.example";
    private static Demo.Account administrator;

    private Fifth() {}

    /** Its only account; opened by the first who asks. */
    static synchronized Demo.Account in(House house) {
        if (administrator == null) {
            house.admin(
                    "tenant",
                    "create",
                    "--slug",
                    SLUG,
                    "--name",
                    "Viides ry",
                    "--host",
                    HOST,
                    "--colour",
                    "#35508f",
                    "--phone",
                    PHONE);
            var said = house.admin("staff", "create", "--tenant", SLUG, "--email", EMAIL, "--role", "ADMINISTRATOR");
            administrator = new Demo.Account(HOST, EMAIL, said.get(1).strip(), List.of("ADMINISTRATOR"));
            var door = house.knock(HOST);
            Wait.until("its door is known", () -> door.get("/kirjaudu").statusCode() == 200);
        }
        return administrator;
    }
}
