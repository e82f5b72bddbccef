package fi.rinnalla.web.access;

import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Problem;
import java.util.List;

/**
 * A door at which one signs in.
 *
 * @param room whose texts greet here
 * @param action where the form goes
 * @param note what there is to say first; empty where nothing is
 * @param ticket from a wait at the gate; empty where there was none
 */
public record SignInPage(
        Chrome chrome,
        String room,
        String action,
        String key,
        String note,
        String ticket,
        String email,
        List<Problem> problems)
        implements Page {
    static final String TEMPLATE = "staff/signin";

    /** What this door says of itself. */
    public String here(String words) {
        return say(room + ".signin." + words);
    }

    /** Parents lose their way to an organisation's door only. */
    public boolean ofAnOrganisation() {
        return room.equals("staff");
    }

    public Field emailField() {
        return Field.of("email", say("staff.signin.email")).holding(email).among(problems);
    }

    public Field passwordField() {
        return Field.of("password", say("staff.signin.password")).among(problems);
    }
}
