package fi.rinnalla.web.api.staff;

import fi.rinnalla.services.opendata.AgreeingToOpenData.Decided;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import java.util.List;
import java.util.Locale;

/** What of the release everybody may have: a yes of its own, programme by programme. */
public record OpenConsentPage(Chrome chrome, List<Decided> programmes, boolean saved) implements StaffPage {
    static final String TEMPLATE = "api/consent";
    static final String URL = "/tyo/luvut/avoin";

    /** @param programme whose fields have names and ids of their own on the page */
    public Field field(Decided programme) {
        return Field.of("osoitin", say("opendata.consent.legend", "programme", programme.name()));
    }

    public List<Choice> choices(Decided programme) {
        return programme.choices().stream()
                .map(it -> new Choice(
                        it.indicator().code(),
                        say("comparison.indicator." + it.indicator().name().toLowerCase(Locale.ROOT)),
                        it.out().isEmpty()
                                ? ""
                                : chrome.voice()
                                        .count("opendata.consent.out", it.out().size()),
                        it.agreed()))
                .toList();
    }
}
