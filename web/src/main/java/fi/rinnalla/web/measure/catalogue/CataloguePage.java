package fi.rinnalla.web.measure.catalogue;

import fi.rinnalla.domain.measure.catalogue.IndicatorDefinition;
import fi.rinnalla.domain.measure.catalogue.IndicatorTheme;
import fi.rinnalla.domain.measure.catalogue.ReadyIndicator;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which indicators there are, side by side with what each counts. */
public record CataloguePage(Chrome chrome, List<IndicatorDefinition> all, String sought, boolean mayKeep)
        implements StaffPage {
    static final String TEMPLATE = "measure/catalogue/list";
    static final String URL = "/tyo/osoittimet";

    public record Group(String heading, List<IndicatorDefinition> indicators) {}

    /** Those that were sought, the organisation's own last. */
    public List<Group> groups() {
        var groups = new ArrayList<Group>();
        for (var theme : IndicatorTheme.values()) {
            groups.add(new Group(
                    say("indicator.theme." + Typed.low(theme)),
                    ReadyIndicator.of(theme).stream()
                            .map(ReadyIndicator::definition)
                            .filter(this::isSought)
                            .toList()));
        }
        groups.add(new Group(
                say("indicator.own"),
                all.stream()
                        .filter(it -> it.own().isPresent())
                        .filter(this::isSought)
                        .toList()));
        return groups.stream().filter(it -> !it.indicators().isEmpty()).toList();
    }

    private boolean isSought(IndicatorDefinition it) {
        var words = (name(it) + " " + definition(it) + " " + it.code().value()).toLowerCase(Locale.ROOT);
        return words.contains(sought.toLowerCase(Locale.ROOT));
    }

    public String name(IndicatorDefinition it) {
        return words().name(it);
    }

    public String definition(IndicatorDefinition it) {
        return words().definition(it);
    }

    public String more(IndicatorDefinition it) {
        return words().unit(it) + " · " + words().basis(it.basis());
    }

    public boolean isCounted(IndicatorDefinition it) {
        return ReadyIndicator.coded(it.code())
                .filter(ready -> !ready.isCounted())
                .isEmpty();
    }

    public String href(IndicatorDefinition it) {
        return URL + "/" + it.code().value();
    }

    public Field search() {
        return Field.of("haku", say("indicator.search")).holding(sought);
    }

    private IndicatorWords words() {
        return new IndicatorWords(chrome.voice());
    }
}
