package fi.rinnalla.web.api.staff;

import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.services.opendata.AgreeingToOpenData.Decided;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Meanwhile;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What of the release everybody may have: a yes of its own, programme by programme. */
public record OpenConsentPage(Chrome chrome, List<Decided> programmes, boolean saved, Meanwhile meanwhile)
        implements StaffPage {
    static final String TEMPLATE = "api/consent";
    static final String URL = "/tyo/luvut/avoin";

    /** What stood when the page was made travels under this name. */
    static final String BEFORE = "osoitin-oli";

    OpenConsentPage afterSaving() {
        return new OpenConsentPage(chrome, programmes, true, meanwhile);
    }

    /** How that stands which somebody else has decided about meanwhile. What is not shared any more is not open either. */
    Meanwhile decided(ProgrammeId programme, Set<Indicator> otherwise) {
        var open = programmes.stream()
                .filter(it -> it.programme().equals(programme))
                .flatMap(it -> it.stands().yeses().stream())
                .collect(Collectors.toSet());
        return Meanwhile.decided(
                chrome.voice(),
                otherwise.stream().sorted().map(it -> new Meanwhile.Stands(name(it), open.contains(it))));
    }

    public String before(Decided programme) {
        return programme.stands().written(Indicator::code);
    }

    /** @param programme whose fields have names and ids of their own on the page */
    public Field field(Decided programme) {
        return Field.of("osoitin", say("opendata.consent.legend", "programme", programme.name()));
    }

    public List<Choice> choices(Decided programme) {
        return programme.choices().stream()
                .map(it -> new Choice(
                        it.indicator().code(),
                        name(it.indicator()),
                        it.out().isEmpty()
                                ? ""
                                : chrome.voice()
                                        .count("opendata.consent.out", it.out().size()),
                        it.agreed()))
                .toList();
    }

    private String name(Indicator indicator) {
        return say("comparison.indicator." + indicator.name().toLowerCase(Locale.ROOT));
    }
}
