package fi.rinnalla.web.tenancy.staff;

import fi.rinnalla.domain.tenancy.ExitStrength;
import fi.rinnalla.domain.tenancy.ExitTarget;
import fi.rinnalla.services.shared.Colleagues.LastChange;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import fi.rinnalla.web.shared.Typed;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The quick exit as an organisation sets it. */
public record ExitSettingPage(
        Chrome chrome, Sent sent, Optional<LastChange> last, Optional<Notice> notice, List<Problem> problems)
        implements SettingPage {
    static final String TEMPLATE = "tenancy/staff/exit";
    static final String TITLE = "admin.nav.exit";
    static final String URL = "/hallinta/poistuminen";

    @Override
    public String url() {
        return URL;
    }

    public Field targetField() {
        return Field.of("target", say("admin.exit.target")).among(problems);
    }

    public List<Choice> targets() {
        return Arrays.stream(ExitTarget.values())
                .map(it -> new Choice(
                        Typed.low(it),
                        say("admin.exit.target." + Typed.low(it)),
                        URI.create(it.address()).getHost(),
                        Typed.low(it).equals(sent.text("target"))))
                .toList();
    }

    public Field strengthField() {
        return Field.of("strength", say("admin.exit.strength"))
                .hinted(say("admin.exit.strength.hint"))
                .among(problems);
    }

    public List<Choice> strengths() {
        return Arrays.stream(ExitStrength.values())
                .map(it -> new Choice(
                        Typed.low(it),
                        say("admin.exit.strength." + Typed.low(it)),
                        say("admin.exit.strength." + Typed.low(it) + ".hint"),
                        Typed.low(it).equals(sent.text("strength"))))
                .toList();
    }
}
