package fi.rinnalla.web.support;

import fi.rinnalla.domain.support.MeetingText;
import fi.rinnalla.domain.support.RatedMoment;
import fi.rinnalla.domain.support.Rating;
import fi.rinnalla.services.support.MeetingView;
import fi.rinnalla.services.support.MeetingWords;
import fi.rinnalla.web.shared.Typed;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a parent typed before or after a meeting. */
record MyMeetingForm(Map<MeetingText, String> texts, boolean shared, Rating rating) {
    static MyMeetingForm of(MeetingView it) {
        return new MyMeetingForm(it.texts(), it.shared(), new Rating(Map.of()));
    }

    static MyMeetingForm before(MultivaluedMap<String, String> typed) {
        return new MyMeetingForm(
                texts(MeetingText.BEFORE, typed), typed.containsKey(MyMeetingPage.SHARED), new Rating(Map.of()));
    }

    static MyMeetingForm after(MultivaluedMap<String, String> typed) {
        return new MyMeetingForm(
                texts(List.of(MeetingText.AGREED), typed), false, RatedSays.typed(RatedMoment.AFTER_MEETING, typed));
    }

    private static Map<MeetingText, String> texts(List<MeetingText> fields, MultivaluedMap<String, String> typed) {
        var texts = new EnumMap<MeetingText, String>(MeetingText.class);
        fields.forEach(it -> Typed.text(typed.getFirst(it.column())).ifPresent(words -> texts.put(it, words)));
        return texts;
    }

    MeetingWords words() {
        return new MeetingWords(texts);
    }

    /** Nobody's words in a log. */
    @Override
    public String toString() {
        return "MyMeetingForm";
    }
}
