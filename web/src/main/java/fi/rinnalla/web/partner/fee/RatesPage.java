package fi.rinnalla.web.partner.fee;

import fi.rinnalla.domain.partner.FeeBasis;
import fi.rinnalla.domain.partner.WorkKind;
import fi.rinnalla.services.partner.KeepingRates.Now;
import fi.rinnalla.services.partner.KeepingRates.RateSheet;
import fi.rinnalla.services.partner.RateRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What is paid, from when on, and what was. */
public record RatesPage(Chrome chrome, RateSheet sheet, RateForm typed, String said, List<Problem> problems)
        implements StaffPage {
    static final String URL = "/hallinta/palkkiot";
    static final String TEMPLATE = "partner/fee/rates";

    public String kind(Now it) {
        return words().kind(it.kind());
    }

    public String rate(Now it) {
        return it.rate().map(words()::rate).orElseGet(() -> say("fee.rate.none"));
    }

    public String kind(RateRow it) {
        return words().kind(it.kind());
    }

    public String rate(RateRow it) {
        return words().rate(it.rate());
    }

    public String from(RateRow it) {
        return new Times(chrome.voice()).date(it.validFrom());
    }

    public Field kindField() {
        return field("kind");
    }

    public List<Choice> kinds() {
        var work = Arrays.stream(WorkKind.values())
                .map(it ->
                        Choice.of(Typed.low(it), words().kind(it), Typed.low(it).equals(typed.kind())));
        var way = Choice.of(RateForm.WAY, say("fee.way"), typed.isForAWay());
        return Stream.concat(work, Stream.of(way)).toList();
    }

    public Field perField() {
        return field("per").hinted(say("fee.rates.per.hint"));
    }

    public List<Choice> pers() {
        return Stream.of(FeeBasis.HOUR, FeeBasis.TIME)
                .map(it -> Choice.of(
                        Typed.low(it),
                        say("fee.rates.per." + Typed.low(it)),
                        Typed.low(it).equals(typed.per())))
                .toList();
    }

    public Field eachField() {
        return field("each").hinted(say("fee.rates.each.hint")).holding(typed.each());
    }

    public Field fromField() {
        return field("from").hinted(say("fee.rates.from.hint")).holding(typed.fromTyped());
    }

    private Field field(String name) {
        return Field.of(name, say("fee.rates." + name)).among(problems);
    }

    private FeeWords words() {
        return new FeeWords(chrome.voice());
    }
}
