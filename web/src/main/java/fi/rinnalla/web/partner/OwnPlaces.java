package fi.rinnalla.web.partner;

import java.util.List;

/** What else is a partner's own, behind their first page. In this order it is listed there. */
public final class OwnPlaces {
    static final List<Place> ALL = List.of(
            new Place("assignment.own", "assignment.own.more", "/oma/tarjoukset"),
            new Place("meeting.own", "meeting.own.more", "/oma/palaverit"),
            new Place("fee.log.title", "fee.log.more", "/oma/kirjaa"),
            new Place("fee.own.title", "fee.own.more", "/oma/palkkiot"),
            new Place("wellbeing.own", "wellbeing.own.more", "/oma/jaksaminen"),
            new Place("relation.own", "relation.own.more", "/oma/tukisuhteet"),
            new Place("commitment.own", "commitment.own.more", "/oma/sitoumukset"),
            new Place("story.own", "story.own.more", "/oma/tarina"),
            new Place("telling.own.heading", "telling.own.more", "/oma/tarinat"),
            new Place("partner.own.profile", "partner.own.profile.more", "/oma/profiili"));

    private OwnPlaces() {}

    /**
     * @param title a key
     * @param more a key: what it is good for, in a few words
     */
    public record Place(String title, String more, String href) {}
}
