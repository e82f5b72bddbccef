package fi.rinnalla.web.guidance.staff;

import fi.rinnalla.domain.guidance.Synonyms;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.guidance.KeepingSynonyms;
import fi.rinnalla.services.guidance.UnclearLine;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** Words that mean the same to somebody who searches. */
@RequestScoped
@Path("hallinta/hakusanat")
public class SynonymsController {
    static final String PATH = "/hallinta/hakusanat";

    @Inject
    private KeepingSynonyms keeping;

    @Inject
    private Desk desk;

    @Inject
    private Chromes chromes;

    @Inject
    private FormKeys keys;

    @Inject
    private Pages pages;

    @GET
    public Response show(
            @QueryParam("kieli") @DefaultValue("") String path, @QueryParam("state") @DefaultValue("") String done) {
        var language =
                Language.atPath(path).orElse(chromes.profile().languages().get(0));
        return pages.show(SynonymsPage.TEMPLATE, page(language, Optional.empty(), done, List.of()));
    }

    @POST
    public Response write(
            @FormParam("language") @DefaultValue("") String path,
            @FormParam("words") @DefaultValue("") String words,
            @FormParam(FormKeys.FIELD) String key) {
        var language = Language.atPath(path).orElseThrow(() -> new NotFound(path));
        var unclear = keeping.write(language, words, keys.digest(key));
        return unclear.isEmpty()
                ? pages.go(PATH + "?kieli=" + language.path() + "&state=saved")
                : pages.again(SynonymsPage.TEMPLATE, page(language, Optional.of(words), "", unclear));
    }

    private SynonymsPage page(Language language, Optional<String> typed, String done, List<UnclearLine> unclear) {
        var chrome = desk.chrome(EditorController.TITLE);
        return new SynonymsPage(
                unclear.isEmpty() ? chrome : chrome.troubled(),
                language,
                chromes.profile().languages(),
                typed.orElseGet(() -> SynonymsPage.lines(keeping.in(language))),
                keeping.last(language),
                done,
                unclear.stream().map(it -> problem(it, chrome.voice())).toList());
    }

    private static Problem problem(UnclearLine it, Voice voice) {
        var key = "editing.synonyms.error." + Typed.low(it.why());
        return new Problem(
                "words", voice.say(key, "line", it.number(), "max", Synonyms.LONGEST, "most", KeepingSynonyms.MOST));
    }

    @POST
    @Path("palautus")
    public Response writeAsBefore(
            @QueryParam("kieli") @DefaultValue("") String path, @FormParam(FormKeys.FIELD) String key) {
        var language = Language.atPath(path).orElseThrow(() -> new NotFound(path));
        keeping.writeAsBefore(language, keys.digest(key));
        return pages.go(PATH + "?kieli=" + language.path() + "&state=undone");
    }
}
