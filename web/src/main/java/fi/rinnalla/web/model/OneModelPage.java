package fi.rinnalla.web.model;

import fi.rinnalla.domain.model.Stage;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.model.AdoptionSheet;
import fi.rinnalla.services.model.CheckRow;
import fi.rinnalla.services.model.ModelSheet;
import fi.rinnalla.services.model.VersionSheet;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.comparison.chart.Drawing;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Typed;
import java.util.List;

/** A model: what is in force, who follows it, whose it was and who has taken a copy of it. */
public record OneModelPage(Chrome chrome, ModelSheet it, Language wished, List<Language> own, String said, boolean kept)
        implements StaffPage {
    static final String TEMPLATE = "model/one";

    public String title() {
        return it.shown().passport().name(chrome.language());
    }

    public String href(String more) {
        return ModelsPage.href(it.id()) + more;
    }

    public PassportView passport() {
        return new PassportView(
                chrome.voice(), it.shown().passport(), wished, own, href(""), href("/tiedosto?tiedosto="));
    }

    public String state() {
        return it.isInForce()
                ? say(
                        "model.version.since",
                        "n",
                        it.shown().number(),
                        "date",
                        words().date(it.shown().inForceOn().orElseThrow()))
                : say("model.state.draft");
    }

    public String origin() {
        return it.origin()
                .map(copy -> say(
                        "model.origin",
                        "organisation",
                        copy.origin().organisation(),
                        "name",
                        copy.origin().name(),
                        "n",
                        copy.origin().version(),
                        "date",
                        words().date(copy.origin().takenOn())))
                .orElse("");
    }

    public boolean newerThere() {
        return it.origin().filter(ModelSheet.Copied::isNewerThere).isPresent();
    }

    public boolean otherThere() {
        return it.origin().filter(ModelSheet.Copied::isOtherThere).isPresent();
    }

    public String newer() {
        return say("model.origin.newer", "n", it.origin().orElseThrow().there().orElseThrow());
    }

    public boolean named() {
        return it.origin().orElseThrow().origin().named();
    }

    public String version(VersionSheet version) {
        return version.inForceOn()
                .map(day -> say("model.version.since", "n", version.number(), "date", words().date(day)))
                .orElseGet(() -> say("model.version.draft", "n", version.number()));
    }

    public boolean hasBefore(VersionSheet version) {
        return !version.isDraft() && version.number() > 1;
    }

    public Drawing chart() {
        return StageChart.draw(chrome.voice(), it.adoptions());
    }

    public String county(AdoptionSheet adoption) {
        return words().county(adoption.county());
    }

    public String stage(AdoptionSheet adoption) {
        return words().stage(adoption.now().stage());
    }

    public String kind(AdoptionSheet adoption) {
        return adoption.past() ? "warn" : adoption.now().stage() == Stage.ESTABLISHED ? "ok" : "quiet";
    }

    public String now(AdoptionSheet adoption) {
        return words().move(adoption.now());
    }

    public String next(AdoptionSheet adoption) {
        return adoption.next()
                .map(day -> say(adoption.past() ? "model.next.past" : "model.next.on", "date", words().date(day)))
                .orElse("");
    }

    public String toCounty(AdoptionSheet adoption) {
        return href("/vaihe?alue=" + Typed.low(adoption.county()));
    }

    public boolean hasChecklist() {
        return it.isInForce() && it.shown().passport().items() > 0;
    }

    public String lastCheck() {
        return it.checks().isEmpty()
                ? say("model.check.never")
                : share(it.checks().get(it.checks().size() - 1));
    }

    private String share(CheckRow row) {
        return say(
                "model.check.last",
                "date",
                words().date(row.day()),
                "yes",
                row.share().yes(),
                "all",
                row.share().all(),
                "percent",
                row.share().percent());
    }

    public String offered() {
        return it.offered()
                .map(n -> n == it.shown().number()
                        ? say("model.offer.same", "n", n)
                        : say("model.offer.older", "n", n, "now", it.shown().number()))
                .orElseGet(() -> say("model.offer.none"));
    }

    public boolean offersNewest() {
        return it.offered().filter(n -> n == it.shown().number()).isPresent();
    }

    public String published() {
        return it.published()
                .map(n -> n == it.shown().number()
                        ? say("model.publish.same", "n", n)
                        : say("model.publish.older", "n", n, "now", it.shown().number()))
                .orElseGet(() -> say("model.publish.none"));
    }

    public boolean publishesNewest() {
        return it.published().filter(n -> n == it.shown().number()).isPresent();
    }

    public String publicPage() {
        return chrome.to(PublicModelsController.PATH) + "/" + it.id().value();
    }

    public String takers() {
        var many = it.takers().many();
        var named = it.takers().named();
        return many == 0
                ? say("model.takers.none")
                : chrome.voice().count("model.takers", many)
                        + (named.isEmpty() ? "" : " " + say("model.takers.named", "names", String.join(", ", named)));
    }

    private ModelWords words() {
        return new ModelWords(chrome.voice());
    }
}
