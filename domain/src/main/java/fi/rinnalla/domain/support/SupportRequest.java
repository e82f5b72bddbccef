package fi.rinnalla.domain.support;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.shared.Chosen;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.shared.PartOfWeek;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.WorkingDays;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody asks for support. Of them nothing is known but the card and what they chose to say; days stand here, no moments.
 * What is written back and forth lies with it, under the same key.
 */
@Entity
@Table(schema = "app", name = "support_request")
public class SupportRequest {
    /** So soon is a request read by somebody. */
    public static final int READ_WITHIN_WORKING_DAYS = 2;

    @Id
    private UUID id;

    @Column(name = "card_id")
    private CardId card;

    @Column(name = "key_id")
    private KeyId key;

    @Column(name = "form_key")
    private Digest formKey;

    private Digest content;

    @Enumerated(EnumType.STRING)
    private RequestSource source;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String wishes;

    @Enumerated(EnumType.STRING)
    private MeetingWay way;

    @Enumerated(EnumType.STRING)
    private Language speaks;

    private boolean interpreter;
    private String times;

    @Enumerated(EnumType.STRING)
    @Column(name = "answered_by")
    private AnsweredBy answeredBy;

    @Column(name = "says_who")
    private boolean saysWho;

    private Sealed area;
    private Sealed avoids;
    private Sealed words;
    private Sealed whereto;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    /** When it last moved on or something was written. */
    @Column(name = "touched_on")
    private LocalDate touchedOn;

    @Column(name = "first_offer_on")
    private LocalDate firstOfferOn;

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("turn")
    private List<SupportMessage> messages = new ArrayList<>();

    protected SupportRequest() {}

    public static SupportRequest of(AskedFor asked, LocalDate today) {
        var request = new SupportRequest();
        request.id = asked.id().value();
        request.card = asked.card();
        request.key = asked.key();
        request.formKey = asked.formKey();
        request.content = asked.content();
        request.source = asked.source();
        request.language = asked.language();
        request.wishes = Chosen.text(asked.wishes());
        request.way = asked.way();
        request.speaks = asked.speaks().orElse(null);
        request.interpreter = asked.interpreter();
        request.times = Chosen.text(asked.times());
        request.answeredBy = asked.answeredBy();
        request.saysWho = asked.saysWho();
        request.area = asked.texts().get(RequestText.AREA);
        request.avoids = asked.texts().get(RequestText.AVOIDS);
        request.words = asked.texts().get(RequestText.WORDS);
        request.whereto = asked.texts().get(RequestText.WHERETO);
        request.state = RequestState.RECEIVED;
        request.receivedOn = today;
        request.dueOn = WorkingDays.plus(today, READ_WITHIN_WORKING_DAYS);
        request.touchedOn = today;
        return request;
    }

    /** Returns whether it moved: whoever saw another state than this one moves nothing. */
    public boolean move(RequestState seen, RequestState next, LocalDate today) {
        if (seen != state || !state.mayBecome(next)) {
            return false;
        }
        state = next;
        touchedOn = today;
        if (!state.isOpen()) {
            forgetWhereto();
        }
        return true;
    }

    /** Somebody is asked to come, which shows that the request was read. */
    public void isBeingMatched(LocalDate today) {
        becomes(RequestState.LOOKING, today);
    }

    /** Somebody said yes: now it is the author's to say. Returns whether that was the first time. */
    public boolean isProposed(LocalDate today) {
        becomes(RequestState.PROPOSED, today);
        var first = firstOfferOn == null;
        if (first) {
            firstOfferOn = today;
        }
        return first;
    }

    public void isAgreed(LocalDate today) {
        becomes(RequestState.AGREED, today);
    }

    /** Whoever walks with its author has met them, or went on planning: it is not forgotten. */
    public void goesOn(LocalDate today) {
        if (state.isOpen()) {
            touchedOn = today;
        }
    }

    private void becomes(RequestState next, LocalDate today) {
        if (state.isOpen()) {
            state = next;
            touchedOn = today;
        }
    }

    /** For what is done nobody has to be called. */
    private void forgetWhereto() {
        whereto = null;
        answeredBy = AnsweredBy.CARD;
        saysWho = false;
    }

    /** Empty where it has ended, or the same form has written before. A worker who writes has read: somebody looks. */
    public Optional<SupportMessage> write(UUID messageId, WrittenBy by, Digest form, Sealed text, LocalDate today) {
        if (!state.isOpen() || messages.stream().anyMatch(it -> it.formKey().equals(form))) {
            return Optional.empty();
        }
        var message = SupportMessage.of(messageId, this, by, form, text, messages.size(), today);
        messages.add(message);
        touchedOn = today;
        if (by == WrittenBy.STAFF && state == RequestState.RECEIVED) {
            state = RequestState.LOOKING;
        }
        return Optional.of(message);
    }

    /** The last word is the parent's, or nobody has read it yet. */
    public boolean waitsForUs() {
        return state == RequestState.RECEIVED || state.isOpen() && lastIs(WrittenBy.PARENT);
    }

    /** The last word is ours, or a proposal waits for a yes or a no. */
    public boolean waitsForParent() {
        return state == RequestState.PROPOSED || state.isOpen() && lastIs(WrittenBy.STAFF);
    }

    private boolean lastIs(WrittenBy by) {
        return !messages.isEmpty() && messages.get(messages.size() - 1).writtenBy() == by;
    }

    /** Nobody has read it by the day that was promised. */
    public boolean isLate(LocalDate today) {
        return state == RequestState.RECEIVED && today.isAfter(dueOn);
    }

    public Optional<Sealed> text(RequestText field) {
        return Optional.ofNullable(
                switch (field) {
                    case AREA -> area;
                    case AVOIDS -> avoids;
                    case WORDS -> words;
                    case WHERETO -> whereto;
                });
    }

    public RequestId id() {
        return new RequestId(id);
    }

    public CardId card() {
        return card;
    }

    public KeyId key() {
        return key;
    }

    public Digest formKey() {
        return formKey;
    }

    /** Whether the form held this very content. */
    public boolean says(Digest other) {
        return content.equals(other);
    }

    public RequestSource source() {
        return source;
    }

    public Language language() {
        return language;
    }

    public Set<SupportWish> wishes() {
        return Chosen.in(SupportWish.class, wishes);
    }

    public MeetingWay way() {
        return way;
    }

    public Optional<Language> speaks() {
        return Optional.ofNullable(speaks);
    }

    public boolean interpreter() {
        return interpreter;
    }

    public Set<PartOfWeek> times() {
        return Chosen.in(PartOfWeek.class, times);
    }

    public AnsweredBy answeredBy() {
        return answeredBy;
    }

    public boolean saysWho() {
        return saysWho;
    }

    public RequestState state() {
        return state;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDate touchedOn() {
        return touchedOn;
    }

    /** In the order they were written. */
    public List<SupportMessage> messages() {
        return List.copyOf(messages);
    }
}
