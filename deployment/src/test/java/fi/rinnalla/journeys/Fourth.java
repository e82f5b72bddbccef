package fi.rinnalla.journeys;

import fi.rinnalla.faults.Wait;
import java.util.List;

/**
 * An organisation that an operator has just opened beside the others: the least that the console asks for, a long name, a
 * colour that no letter can be read on, and nothing that has happened yet.
 */
final class Fourth {
    static final String SLUG = "neljas";
    private static final String HOST = SLUG + ".localhost";
    private static final String NAME = "Itä-Uudenmaan ja Kymenlaakson vanhempien vertaistoiminnan kannatusyhdistys ry";
    private static final String EMAIL = "eka@neljas.example";
    private static Demo.Account worker;

    private Fourth() {}

    /** Its only worker; opened by the first who asks. */
    static synchronized Demo.Account in(House house) {
        if (worker == null) {
            house.admin(
                    "tenant",
                    "create",
                    "--slug",
                    SLUG,
                    "--name",
                    NAME,
                    "--host",
                    HOST,
                    "--colour",
                    "#F5E663",
                    "--phone",
                    "000 000 0000",
                    "--published");
            var said = house.admin("staff", "create", "--tenant", SLUG, "--email", EMAIL, "--role", "WORKER");
            worker = new Demo.Account(HOST, EMAIL, said.get(1).strip(), List.of("WORKER"));
            var door = house.knock(HOST);
            Wait.until("its door is open", () -> door.get("/fi/").statusCode() == 200);
        }
        return worker;
    }
}
