package fi.rinnalla.web.presence.tally;

import fi.rinnalla.domain.presence.GuidedTo;
import fi.rinnalla.domain.presence.TalkTopic;
import fi.rinnalla.domain.presence.VisitDetails;
import fi.rinnalla.domain.presence.VisitId;
import fi.rinnalla.domain.presence.VisitKind;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.web.shared.Typed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the forms of the tally send: where, when, who came, and of the last mark what may be added. */
public class TallyForm {
    @FormParam("paikka")
    @DefaultValue("")
    private String place = "";

    @FormParam("paiva")
    @DefaultValue("")
    private String day = "";

    @FormParam("kuka")
    @DefaultValue("")
    private String kind = "";

    @FormParam("key")
    @DefaultValue("")
    private String key = "";

    @FormParam("kaynti")
    @DefaultValue("")
    private String visit = "";

    @FormParam("hetki")
    @DefaultValue("")
    private String moment = "";

    @FormParam("kieli")
    @DefaultValue("")
    private String language = "";

    @FormParam("aihe")
    private List<String> topics = List.of();

    @FormParam("tieto")
    @DefaultValue("")
    private String informed = "";

    @FormParam("ohjattu")
    private List<String> guidedTo = List.of();

    String place() {
        return place;
    }

    Optional<LocalDate> day() {
        return Typed.day(day);
    }

    Optional<VisitKind> kind() {
        return Typed.one(VisitKind.class, kind);
    }

    String key() {
        return key;
    }

    /** @throws NotFound where it is none */
    VisitId visit() {
        return Typed.id(visit).map(VisitId::new).orElseThrow(() -> new NotFound("a visit"));
    }

    String moment() {
        return moment;
    }

    boolean hasTooManyTopics() {
        return topics().size() > TalkTopic.MOST;
    }

    Set<TalkTopic> topics() {
        return topics.stream()
                .flatMap(it -> Typed.one(TalkTopic.class, it).stream())
                .collect(Collectors.toSet());
    }

    VisitDetails details() {
        return new VisitDetails(
                Language.atPath(language),
                topics(),
                "true".equals(informed),
                guidedTo.stream()
                        .flatMap(it -> Typed.one(GuidedTo.class, it).stream())
                        .collect(Collectors.toSet()));
    }
}
