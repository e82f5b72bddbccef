package fi.rinnalla.web.model;

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
        var profile = chromes.profile();
        var voice = chromes.voice(language, profile);
        var print = new ModelPrint(
                version,
                voice,
                profile.brand().name(),
                profile.logo().map(Sign::of),
                sheet.origin()
                        .map(it -> voice.say(
                                "model.origin",
                                "organisation",
                                it.origin().organisation(),
                                "name",
                                it.origin().name(),
                                "n",
                                it.origin().version(),
                                "date",
                                new ModelWords(voice).date(it.origin().takenOn())))
                        .orElse(""));
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
