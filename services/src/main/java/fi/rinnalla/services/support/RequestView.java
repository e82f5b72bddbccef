package fi.rinnalla.services.support;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.shared.PartOfWeek;
import fi.rinnalla.domain.support.AnsweredBy;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.RequestSource;
import fi.rinnalla.domain.support.RequestState;
import fi.rinnalla.domain.support.RequestText;
import fi.rinnalla.domain.support.SupportWish;
import fi.rinnalla.domain.support.WrittenBy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A request with its words open, for its author and for those who were promised to be its readers. */
public record RequestView(
        RequestId id,
        RequestSource source,
        Language language,
        Set<SupportWish> wishes,
        MeetingWay way,
        Optional<Language> speaks,
        boolean interpreter,
        Set<PartOfWeek> times,
        AnsweredBy answeredBy,
        boolean saysWho,
        Map<RequestText, String> texts,
        RequestState state,
        LocalDate receivedOn,
        LocalDate dueOn,
        LocalDate touchedOn,
        boolean waitsForUs,
        boolean waitsForParent,
        List<Said> messages) {
    /** The kind of promise beside the form. */
    public static final String WORDS = "request";

    /** One message. @param words empty where its key is gone */
    public record Said(WrittenBy by, LocalDate on, String words) {
        @Override
        public String toString() {
            return "RequestView.Said";
        }
    }

    public Optional<String> text(RequestText field) {
        return Optional.ofNullable(texts.get(field));
    }

    /** Nobody has read it by the day that was promised. */
    public boolean isLate(LocalDate today) {
        return state == RequestState.RECEIVED && today.isAfter(dueOn);
    }

    @Override
    public String toString() {
        return "RequestView";
    }
}
