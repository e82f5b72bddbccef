package fi.rinnalla.demo;

import fi.rinnalla.domain.access.AccountRow;
import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.EmailAddress;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.StaffAccounts;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.access.WordCard;
import fi.rinnalla.domain.access.WordCards;
import fi.rinnalla.domain.feedback.Feedback;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.FeedbackItems;
import fi.rinnalla.domain.feedback.FeedbackState;
import fi.rinnalla.domain.feedback.InboxFilter;
import fi.rinnalla.domain.feedback.Publication;
import fi.rinnalla.domain.feedback.PublicationId;
import fi.rinnalla.domain.feedback.Publications;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.presence.LineId;
import fi.rinnalla.domain.presence.PhoneLine;
import fi.rinnalla.domain.presence.PhoneLines;
import fi.rinnalla.domain.presence.Place;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.Programmes;
import fi.rinnalla.domain.programme.funding.Activities;
import fi.rinnalla.domain.programme.funding.ActivityId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.SupportRequest;
import fi.rinnalla.domain.support.SupportRequests;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** What the writer of history has to look up; never any words. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_HOUSE)
public class DemoDesk {
    private final StaffAccounts accounts;
    private final FeedbackItems items;
    private final Publications publications;
    private final Programmes programmes;
    private final Places places;
    private final PhoneLines lines;
    private final WordCards cards;
    private final ExperiencePartners registered;
    private final SupportRequests requests;
    private final Activities activities;

    @Inject
    public DemoDesk(
            StaffAccounts accounts,
            FeedbackItems items,
            Publications publications,
            Programmes programmes,
            Places places,
            PhoneLines lines,
            WordCards cards,
            ExperiencePartners registered,
            SupportRequests requests,
            Activities activities) {
        this.accounts = accounts;
        this.items = items;
        this.publications = publications;
        this.programmes = programmes;
        this.places = places;
        this.lines = lines;
        this.cards = cards;
        this.registered = registered;
        this.requests = requests;
        this.activities = activities;
    }

    /** Everything that was done in a programme on those days and of which may be said what pays for it; by day. */
    public List<ActivityId> done(ProgrammeId programme, LocalDate first, LocalDate last) {
        return activities.done(programme, first, last).stream()
                .flatMap(it -> it.activity().stream())
                .distinct()
                .toList();
    }

    /** Nothing was ever given; that all of it has been answered since does not bring the story back. */
    public boolean isUnwritten() {
        var everything = InboxFilter.of(EnumSet.allOf(FeedbackState.class));
        return items.inbox(everything, Optional.empty(), 1).rows().isEmpty();
    }

    public List<StaffId> workers() {
        return accounts.all().stream()
                .filter(it -> it.may(Permission.ANSWER_FEEDBACK))
                .map(AccountRow::id)
                .toList();
    }

    public StaffId administrator() {
        return accounts.all().stream()
                .filter(it -> it.may(Permission.MANAGE_ACCOUNTS))
                .map(AccountRow::id)
                .findFirst()
                .orElseThrow();
    }

    public StaffId feeApprover() {
        return accounts.all().stream()
                .filter(it -> it.may(Permission.APPROVE_FEES))
                .map(AccountRow::id)
                .findFirst()
                .orElseThrow();
    }

    public StaffId account(String email) {
        return accounts.findByEmail(new EmailAddress(email)).orElseThrow().id();
    }

    public StaffId accountOf(String partner) {
        return registered(partner).account();
    }

    public PartnerId partner(String called) {
        return registered(called).id();
    }

    private ExperiencePartner registered(String called) {
        return registered.present().stream()
                .filter(it -> it.profile().called().equals(called))
                .findFirst()
                .orElseThrow();
    }

    public CardId cardOf(RequestId request) {
        return requests.find(request).map(SupportRequest::card).orElseThrow();
    }

    public List<ProgrammeId> programmes() {
        return programmes.all().stream().map(Programme::id).toList();
    }

    public List<String> places() {
        return places.all().stream().map(Place::code).toList();
    }

    public List<LineId> lines() {
        return lines.all().stream().map(PhoneLine::id).toList();
    }

    public int versionOf(PublicationId text) {
        return publications.find(text).map(Publication::version).orElseThrow();
    }

    public Optional<CardId> cardOf(FeedbackId feedback) {
        return items.find(feedback).flatMap(Feedback::card);
    }

    public Optional<CardId> cardFoundBy(Digest lookup) {
        return cards.findByLookup(lookup).map(WordCard::id);
    }
}
