package fi.rinnalla.web.measure;

import fi.rinnalla.domain.comparison.Bin;
import fi.rinnalla.domain.comparison.Divisor;
import fi.rinnalla.domain.measure.Cell;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.services.measure.ReleasePreview;
import fi.rinnalla.services.measure.ReleasePreview.OfQuarter;
import fi.rinnalla.services.measure.SharingWithTheNetwork.Otherwise;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.comparison.Wording;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Meanwhile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What others would see, before it is decided whether they may.
 *
 * @param shown empty where the organisation has no programme yet
 */
public record SharingPage(Chrome chrome, Optional<ReleasePreview> shown, boolean saved, Meanwhile meanwhile)
        implements StaffPage {
    static final String TEMPLATE = "measure/sharing";

    /** What stood when the page was made travels under these names. */
    static final String SHARED = "osoitin-oli";

    static final String DIVIDED = "jakaja-oli";

    /** @param state whether the figures move any more */
    public record Column(String quarter, String state) {}

    /** One indicator. */
    public record Group(String indicator, String shared, boolean divided, List<Row> rows) {}

    /** @param intervals one for each column, as others would see it */
    public record Row(String name, List<String> intervals) {}

    SharingPage afterSaving() {
        return new SharingPage(chrome, shown, true, meanwhile);
    }

    /** How that stands which somebody else has decided about meanwhile. */
    Meanwhile decided(Otherwise it) {
        var indicators = Arrays.stream(Indicator.values())
                .filter(it.indicators()::contains)
                .map(one -> new Meanwhile.Stands(
                        wording().indicator(one), preview().sharedNow().contains(one)));
        var divisors = Arrays.stream(Divisor.values())
                .filter(it.divisors()::contains)
                .map(one -> new Meanwhile.Stands(
                        wording().divisor(one), preview().dividedNow().contains(one)));
        return Meanwhile.decided(chrome.voice(), Stream.concat(indicators, divisors));
    }

    public String sharedBefore() {
        return preview().shares().written(Indicator::code);
    }

    public String dividedBefore() {
        return preview().divides().written(Divisor::code);
    }

    public ReleasePreview preview() {
        return shown.orElseThrow();
    }

    public List<Choice> programmes() {
        return preview().programmes().stream()
                .map(it -> Choice.of(
                        it.id().value().toString(),
                        it.name(),
                        it.id().equals(preview().programme())))
                .toList();
    }

    public String networks() {
        var names = preview().networks();
        return names.isEmpty()
                ? say("view.preview.no_network")
                : say("view.preview.networks", "networks", String.join(", ", names));
    }

    public List<Column> columns() {
        return preview().quarters().stream()
                .map(it -> new Column(wording().quarter(it.quarter()), state(it, it.frozen(), it.shared())))
                .toList();
    }

    /** The quarter as a whole: it is closed when everything that is shared of it is. */
    private <T> String state(OfQuarter it, Set<T> frozen, Set<T> shared) {
        if (!frozen.isEmpty() && frozen.containsAll(shared)) {
            return say("view.preview.closed");
        }
        if (!it.ran()) {
            return say("view.preview.not_run");
        }
        return say(it.over() ? "view.preview.over" : "view.preview.running");
    }

    public List<Group> groups() {
        return Arrays.stream(Indicator.values()).map(this::group).toList();
    }

    private Group group(Indicator indicator) {
        var shared = preview().sharedNow().contains(indicator);
        return new Group(
                wording().indicator(indicator),
                say(shared ? "view.preview.shared" : "view.preview.not_shared"),
                indicator.divided(),
                indicator.cells().stream().map(this::row).toList());
    }

    private Row row(Cell cell) {
        var name = cell.indicator().divided()
                ? wording().division(cell)
                : wording().indicator(cell.indicator());
        return new Row(
                name,
                preview().quarters().stream()
                        .map(it -> it.bin(cell)
                                .map(Bin::interval)
                                .map(wording()::interval)
                                .orElseGet(() -> say(it.ran() ? "view.preview.later" : "comparison.table.nothing")))
                        .toList());
    }

    /** By what others may divide, and what becomes of amounts then. */
    public List<Group> divisors() {
        return Arrays.stream(Divisor.values()).map(this::group).toList();
    }

    private Group group(Divisor divisor) {
        var shared = preview().dividedNow().contains(divisor);
        var exact = new Row(
                say("view.preview.exactly"),
                preview().quarters().stream()
                        .map(it -> it.divisors()
                                .of(divisor)
                                .map(parts -> wording().exactly(divisor, parts))
                                .orElseGet(() -> say("comparison.table.nothing")))
                        .toList());
        var rates = Arrays.stream(Indicator.values()).filter(divisor::divides).map(it -> row(it, divisor));
        return new Group(
                wording().divisor(divisor),
                say(shared ? "view.preview.shared" : "view.preview.not_shared"),
                true,
                Stream.concat(Stream.of(exact), rates).toList());
    }

    private Row row(Indicator indicator, Divisor divisor) {
        return new Row(
                say(
                        "view.rate.name",
                        "indicator",
                        wording().indicator(indicator),
                        "per",
                        wording().per(divisor)),
                preview().quarters().stream()
                        .map(it -> it.rate(indicator, divisor)
                                .map(wording()::rate)
                                .orElseGet(() -> say("comparison.table.nothing")))
                        .toList());
    }

    public List<Column> dividedColumns() {
        return preview().quarters().stream()
                .map(it -> new Column(
                        wording().quarter(it.quarter()),
                        state(it, it.divisors().frozen(), it.divisors().shared())))
                .toList();
    }

    public List<Choice> dividing() {
        return Arrays.stream(Divisor.values())
                .map(it -> new Choice(
                        it.code(),
                        wording().divisor(it),
                        say("view.preview.divisor." + it.name().toLowerCase(Locale.ROOT)),
                        preview().dividedNow().contains(it)))
                .toList();
    }

    public Field dividingField() {
        return Field.of("jakaja", say("view.preview.divisor.legend"));
    }

    public List<Choice> sharing() {
        return Arrays.stream(Indicator.values())
                .map(it -> new Choice(
                        it.code(),
                        wording().indicator(it),
                        definition(it),
                        preview().sharedNow().contains(it)))
                .toList();
    }

    private String definition(Indicator indicator) {
        return wording().definition(indicator) + " " + say("comparison.basis") + ": "
                + wording().basis(indicator) + ".";
    }

    public Field sharingField() {
        return Field.of("osoitin", say("staff.figures.sharing.legend"));
    }

    private Wording wording() {
        return new Wording(chrome.voice());
    }
}
