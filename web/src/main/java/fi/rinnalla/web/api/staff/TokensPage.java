package fi.rinnalla.web.api.staff;

import fi.rinnalla.domain.access.Scope;
import fi.rinnalla.services.opendata.KeepingTokens.Kept;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which programs may read here, how another one is let in, and how a program asks.
 *
 * @param root the address of this door
 */
public record TokensPage(
        Chrome chrome, List<Kept> tokens, TokenForm form, String root, Optional<Notice> notice, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "api/tokens";
    static final String TITLE = "opendata.tokens.nav";
    static final String URL = "/hallinta/rajapinta";

    public Field nameField() {
        return Field.of("name", say("opendata.tokens.name"))
                .hinted(say("opendata.tokens.name.hint"))
                .holding(form.name())
                .among(problems);
    }

    public Field scopesField() {
        return Field.of("scope", say("opendata.tokens.scopes")).among(problems);
    }

    public List<Choice> scopes() {
        return Arrays.stream(Scope.values())
                .map(it ->
                        new Choice(it.code(), name(it), it.code(), form.scopes().contains(it)))
                .toList();
    }

    public Field endsField() {
        return Field.of("ends", say("opendata.tokens.ends"))
                .holding(form.sent().text("ends"))
                .among(problems);
    }

    public String scopes(Kept it) {
        return it.scopes().stream().sorted().map(this::name).collect(Collectors.joining(", "));
    }

    public String until(Kept it) {
        return it.withdrawnOn()
                .map(day -> say("opendata.tokens.withdrawn", "date", date(day)))
                .orElseGet(() ->
                        say(it.holds() ? "opendata.tokens.until" : "opendata.tokens.over", "date", date(it.endsOn())));
    }

    public String used(Kept it) {
        return it.lastUsedOn().map(this::date).orElseGet(() -> say("opendata.tokens.unused"));
    }

    public String list() {
        return "curl -H \"Authorization: Bearer rnl_…\" \"" + root + "/api/v1/places\"";
    }

    public String again() {
        return "curl -H \"Authorization: Bearer rnl_…\" -H 'If-None-Match: \"…\"' \"" + root
                + "/api/v1/release?limit=200\"";
    }

    private String name(Scope it) {
        return say("opendata.scope." + Typed.low(it));
    }

    private String date(java.time.LocalDate day) {
        return new Times(chrome.voice()).date(day);
    }
}
