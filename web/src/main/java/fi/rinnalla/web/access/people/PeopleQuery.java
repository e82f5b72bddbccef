package fi.rinnalla.web.access.people;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.web.shared.Typed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Of whom somebody wants to see, as it stands in the address. Nonsense there chooses nothing. */
public class PeopleQuery {
    private static final int LONGEST = 60;

    @QueryParam("nimi")
    @DefaultValue("")
    private String name = "";

    @QueryParam("jalkeen")
    @DefaultValue("")
    private String after = "";

    String name() {
        var typed = name.strip();
        return typed.substring(0, Math.min(LONGEST, typed.length()));
    }

    Optional<StaffId> after() {
        return Typed.id(after).map(StaffId::new);
    }

    /** The address of the page that begins behind that one, with the same name. */
    String href(Optional<StaffId> behind) {
        return PeoplePage.URL + "?nimi=" + URLEncoder.encode(name(), StandardCharsets.UTF_8)
                + behind.map(it -> "&jalkeen=" + it.value()).orElse("");
    }
}
