package fi.rinnalla.web.tenancy;

import fi.rinnalla.services.survey.AskedSurvey;
import fi.rinnalla.services.tenancy.TenantProfile.OwnText;
import fi.rinnalla.web.presence.DoorCard;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.survey.QuestionSays;
import java.util.List;
import java.util.Optional;

/**
 * The organisation's front door.
 *
 * @param tagline the organisation's own sentence, where it has one
 * @param lines phone lines, before places: a call is nearest at night
 * @param surveys that are open and to be found by everybody
 */
public record HomePage(
        Chrome chrome,
        Optional<OwnText> tagline,
        List<DoorCard> lines,
        List<DoorCard> places,
        List<AskedSurvey> surveys)
        implements Page {
    static final String TEMPLATE = "tenancy/home";

    /** The first thing a frightened reader wants to know: is somebody there now? */
    public List<DoorCard> doors() {
        return java.util.stream.Stream.concat(lines.stream(), places.stream()).toList();
    }

    /** Three at most stand in the picture: those that are open come first. */
    public List<DoorCard> nearest() {
        return doors().stream()
                .sorted(java.util.Comparator.comparing(it -> !it.open()))
                .limit(3)
                .toList();
    }

    public String title(AskedSurvey it) {
        return says(it).in(it.questionnaire().title());
    }

    public String lang(AskedSurvey it) {
        return says(it).lang(it.questionnaire().title());
    }

    public String until(AskedSurvey it) {
        var until = it.plan().orElseThrow().until();
        return say("survey.door.until", "date", new Times(chrome.voice()).date(until));
    }

    private QuestionSays says(AskedSurvey it) {
        return new QuestionSays(chrome.voice(), it.questionnaire());
    }
}
