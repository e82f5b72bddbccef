package fi.rinnalla.web.model;

import fi.rinnalla.domain.model.Origin;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.tenancy.Palette;
import fi.rinnalla.domain.tenancy.Token;
import fi.rinnalla.services.model.ModelSheet;
import fi.rinnalla.services.model.VersionSheet;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Templates;
import fi.rinnalla.web.shared.print.Press;
import fi.rinnalla.web.shared.print.Sheet;
import fi.rinnalla.web.shared.print.Sign;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;

/** Brings a passport to paper. */
@Dependent
class ModelPrinting {
    @Inject
    private Chromes chromes;

    @Inject
    private Templates templates;

    @Inject
    private Press press;

    /** @param language one in which it is written */
    byte[] pdf(ModelSheet sheet, VersionSheet version, Language language) {
        return pdf(sheet.origin().map(it -> said(it.origin(), language)).orElse(""), version, language);
    }

    private String said(Origin it, Language language) {
        var voice = chromes.voice(language, chromes.profile());
        return voice.say(
                "model.origin",
                "organisation",
                it.organisation(),
                "name",
                it.name(),
                "n",
                it.version(),
                "date",
                new ModelWords(voice).date(it.takenOn()));
    }

    /** @param origin whose it was, in words; empty where it was written here */
    byte[] pdf(String origin, VersionSheet version, Language language) {
        var profile = chromes.profile();
        var print = new ModelPrint(
                version,
                chromes.voice(language, profile),
                profile.brand().name(),
                profile.logo().map(Sign::of),
                origin);
        var page = new String(templates.render("print/model.jte", print), StandardCharsets.UTF_8);
        return press.print(new Sheet(
                page,
                looks(Palette.from(profile.brand().colour()))
                        + print.sign().map(Sign::looks).orElse("")));
    }

    static String looks(Palette palette) {
        return Sheet.style("model")
                .replace("BRAND", palette.light().of(Token.BRAND).hex());
    }
}
