package fi.rinnalla.demo.growth;

import fi.rinnalla.domain.access.WordCard;
import fi.rinnalla.domain.partner.BesideId;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.WorkKind;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.shared.PartOfWeek;
import fi.rinnalla.domain.support.AnsweredBy;
import fi.rinnalla.domain.support.AskedFor;
import fi.rinnalla.domain.support.DayPart;
import fi.rinnalla.domain.support.FirstMeeting;
import fi.rinnalla.domain.support.PeerMeeting;
import fi.rinnalla.domain.support.Proposal;
import fi.rinnalla.domain.support.ProposalId;
import fi.rinnalla.domain.support.RelationEnd;
import fi.rinnalla.domain.support.RelationId;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.RequestSource;
import fi.rinnalla.domain.support.RequestState;
import fi.rinnalla.domain.support.RequestText;
import fi.rinnalla.domain.support.SupervisedBy;
import fi.rinnalla.domain.support.Supervision;
import fi.rinnalla.domain.support.SupportMessage;
import fi.rinnalla.domain.support.SupportRelation;
import fi.rinnalla.domain.support.SupportRequest;
import fi.rinnalla.domain.support.SupportWish;
import fi.rinnalla.domain.support.WrittenBy;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Ten relations of a half year with a hundred meetings, the requests before them, and five requests more. */
final class Walks {
    private static final int NO_END = -1;
    private static final List<MeetingWay> WAYS =
            List.of(MeetingWay.FACE_TO_FACE, MeetingWay.BY_PHONE, MeetingWay.ONLINE);

    /**
     * @param ended how many days ago, if at all
     * @param silent since how many days nobody met
     */
    private record Told(int started, int ended, RelationEnd how, int met, int silent) {}

    private static final List<Told> TOLD = List.of(
            new Told(160, NO_END, null, 12, 2),
            new Told(120, NO_END, null, 12, 5),
            new Told(80, NO_END, null, 12, 1),
            new Told(45, NO_END, null, 10, 3),
            new Told(100, NO_END, null, 4, 40),
            new Told(168, 30, RelationEnd.AS_PLANNED, 14, 33),
            new Told(162, 50, RelationEnd.AS_PLANNED, 13, 52),
            new Told(170, 20, RelationEnd.AS_PLANNED, 13, 24),
            new Told(150, 70, RelationEnd.EARLIER, 10, 75),
            new Told(90, 60, RelationEnd.NEVER_MET, 0, 60));

    private final Season season;
    private final Sheaf sheaf;
    private final Company company;
    private final Logs logs;
    private final Firsts firsts;

    Walks(Season season, Sheaf sheaf, Company company, Logs logs, Firsts firsts) {
        this.season = season;
        this.sheaf = sheaf;
        this.company = company;
        this.logs = logs;
        this.firsts = firsts;
    }

    void tell() {
        for (var i = 0; i < TOLD.size(); i++) {
            walk(TOLD.get(i), company.partner(i % Company.WALKING), i);
        }
        for (var i = 0; i < Company.WALKING; i++) {
            supervise(company.partner(i), i == 4 ? 75 : 12 + season.some(30));
        }
        sheaf.add(asked(season.about(season.some(2))));
        sheaf.add(asked(season.about(6 + season.some(3))));
        sheaf.add(looking(season.about(9 + season.some(6))));
        proposed(season.about(10 + season.some(5)));
        sheaf.add(ended(season.about(60 + season.some(60))));
    }

    private void walk(Told told, PartnerId partner, int n) {
        var start = season.about(told.started() + season.some(6));
        var waited = 1 + season.some(7);
        var offered = start.minusDays(1);
        var request = asked(offered.minusDays(waited));
        request.isBeingMatched(offered.minusDays(waited));
        if (n % 3 == 0) {
            saidNo(request, company.partner((n + 3) % Company.WALKING), offered.minusDays(waited));
        }
        var proposal = proposal(request, partner, offered);
        proposal.parentSays(true);
        request.isAgreed(start);
        var relation = SupportRelation.begun(RelationId.random(), request.id(), partner, start);
        if (n % 2 == 0) {
            relation.handTo(season.oneOf(season.house().workers()));
        }
        meet(told, relation, request, partner, n);
        if (told.ended() == NO_END) {
            if (n == 3) {
                relation.meetFirst(
                        new FirstMeeting(season.ahead(4), DayPart.AFTERNOON, MeetingWay.FACE_TO_FACE), season.today());
            }
            sheaf.add(proposal);
        } else {
            end(told, relation, request);
        }
        sheaf.add(request);
        sheaf.add(relation);
    }

    /** What is agreed on goes with the relation, as it does when a worker ends it. */
    private void end(Told told, SupportRelation relation, SupportRequest request) {
        var day = season.about(told.ended());
        if (told.how() == RelationEnd.AS_PLANNED) {
            relation.planUntil(day, relation.startedOn());
        }
        relation.end(told.how(), day);
        request.move(request.state(), RequestState.ENDED, day);
    }

    /** Of three meetings one was noted with a tap, one in the partner's log, and one in both; each is one meeting. */
    private void meet(Told told, SupportRelation relation, SupportRequest request, PartnerId partner, int n) {
        var way = WAYS.get(n % WAYS.size());
        var first = relation.startedOn().plusDays(2);
        var last = season.daysAgo(told.silent());
        for (var i = 0; i < told.met(); i++) {
            var day = first.plusDays((last.toEpochDay() - first.toEpochDay()) * i / Math.max(1, told.met() - 1));
            if (i % 3 != 1) {
                sheaf.add(PeerMeeting.noted(season.id(), relation.id(), season.form(), day, way, day));
            }
            if (i % 3 != 2) {
                logs.log(
                        partner,
                        kind(way),
                        day,
                        60 + 15 * (i % 3),
                        way == MeetingWay.FACE_TO_FACE ? 9000 : 0,
                        Optional.of(new BesideId(relation.id().value())));
            }
            request.goesOn(day);
        }
    }

    private static WorkKind kind(MeetingWay way) {
        return switch (way) {
            case BY_PHONE -> WorkKind.CALL;
            case ONLINE -> WorkKind.ONLINE;
            case FACE_TO_FACE, ANY -> WorkKind.MEETING;
        };
    }

    private void supervise(PartnerId partner, int daysAgo) {
        var day = season.about(daysAgo);
        sheaf.add(Supervision.noted(season.id(), partner, season.form(), day, 90, SupervisedBy.SUPERVISOR, 4, day));
    }

    private SupportRequest looking(LocalDate day) {
        var request = asked(day);
        var message = season.id();
        var words =
                season.seal(request.key(), SupportMessage.place(message), "Etsimme sopivaa kulkijaa. Kerromme pian.");
        request.write(message, WrittenBy.STAFF, season.form(), words, day).orElseThrow();
        return request;
    }

    private void proposed(LocalDate day) {
        var request = asked(day);
        sheaf.add(proposal(request, company.partner(season.some(Company.WALKING)), day.plusDays(2)));
        sheaf.add(request);
    }

    private SupportRequest ended(LocalDate day) {
        var request = looking(day);
        request.move(request.state(), RequestState.ENDED, day.plusDays(12));
        return request;
    }

    private void saidNo(SupportRequest request, PartnerId partner, LocalDate day) {
        var proposal = Proposal.of(new ProposalId(season.id()), request.id(), partner, season.form(), day);
        proposal.partnerSays(false);
        sheaf.add(proposal);
    }

    /** The partner has said yes. */
    private Proposal proposal(SupportRequest request, PartnerId partner, LocalDate day) {
        var proposal = Proposal.of(new ProposalId(season.id()), request.id(), partner, season.form(), day);
        proposal.partnerSays(true);
        if (request.isProposed(day)) {
            firsts.add(day, (int) (day.toEpochDay() - request.receivedOn().toEpochDay()));
        }
        return proposal;
    }

    private SupportRequest asked(LocalDate day) {
        var id = RequestId.random();
        var key = season.key();
        var card = sheaf.add(WordCard.made(Digest.of("nobody's card " + id.value()), day));
        return SupportRequest.of(
                new AskedFor(
                        id,
                        card.id(),
                        key,
                        season.form(),
                        Digest.of("grown request " + id.value()),
                        season.some(4) == 0 ? RequestSource.CALL : RequestSource.PORTAL,
                        Language.FI,
                        EnumSet.of(season.oneOf(List.of(SupportWish.values()))),
                        season.oneOf(List.of(MeetingWay.values())),
                        Optional.of(Language.FI),
                        false,
                        Set.of(season.oneOf(List.of(PartOfWeek.values()))),
                        AnsweredBy.CARD,
                        false,
                        Map.of(
                                RequestText.AREA,
                                season.seal(key, id.place(RequestText.AREA), area()),
                                RequestText.WORDS,
                                season.seal(key, id.place(RequestText.WORDS), "Toivon, että joku kuuntelee."))),
                day);
    }

    private String area() {
        return season.oneOf(season.house().towns()).split(",")[0];
    }
}
