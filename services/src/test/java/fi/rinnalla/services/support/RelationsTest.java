package fi.rinnalla.services.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.presence.FirstName;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.support.DayPart;
import fi.rinnalla.domain.support.EarlyWarning;
import fi.rinnalla.domain.support.FirstMeeting;
import fi.rinnalla.domain.support.RelationEnd;
import fi.rinnalla.domain.support.RelationId;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.RequestState;
import fi.rinnalla.services.support.CarryingRelations.Outcome;
import fi.rinnalla.services.support.RelationList.Which;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two who both said yes")
class RelationsTest {
    private final Pairs house = new Pairs();
    private final CardId card = new CardId(UUID.randomUUID());
    private final PartnerId kaisla = house.join("Kaisla", 2);
    private final RequestId request = house.ask(card);

    @Test
    void walk_together_for_half_a_year_unless_something_else_is_agreed_and_both_know_until_when() {
        var id = house.agree(request, kaisla);

        var half = house.today().plusMonths(6);
        assertThat(house.mine(card).about(request))
                .contains(new WalksWithMe("Kaisla", half, Optional.empty(), Optional.empty()));
        assertThat(house.beside(kaisla).mine())
                .extracting(RelationRow::plannedEnd)
                .containsExactly(half);

        assertThat(house.carrying().planUntil(id, house.today().plusMonths(9))).isEqualTo(Outcome.DONE);
        assertThat(house.carrying().planUntil(id, house.today().minusDays(1))).isEqualTo(Outcome.NOT_THEN);
        assertThat(house.carrying().planUntil(id, house.today().plusMonths(25))).isEqualTo(Outcome.NOT_THEN);
        assertThat(house.mine(card).about(request).orElseThrow().plannedEnd())
                .isEqualTo(house.today().plusMonths(9));
    }

    @Test
    void read_when_they_meet_first_and_nobody_else_does() {
        var id = house.agree(request, kaisla);
        var sade = house.join("Sade", 2);
        var meeting = new FirstMeeting(house.today().plusDays(3), DayPart.EVENING, MeetingWay.FACE_TO_FACE);

        assertThat(house.carrying().meetFirst(id, meeting)).isEqualTo(Outcome.DONE);

        assertThat(house.mine(card).about(request).orElseThrow().first()).contains(meeting);
        assertThat(house.beside(kaisla).one(id).orElseThrow().row().first()).contains(meeting);
        assertThat(house.beside(sade).one(id)).isEmpty();
        assertThat(house.mine(new CardId(UUID.randomUUID())).about(request)).isEmpty();
        var gone = new FirstMeeting(house.today().minusDays(1), DayPart.EVENING, MeetingWay.ONLINE);
        assertThat(house.carrying().meetFirst(id, gone)).isEqualTo(Outcome.NOT_THEN);
        house.carrying().forgetFirst(id);
        assertThat(house.mine(card).about(request).orElseThrow().first()).isEmpty();
    }

    @Test
    void note_that_they_met_once_for_each_form_and_take_it_back_on_the_same_day_alone() {
        var id = house.agree(request, kaisla);
        var beside = house.beside(kaisla);
        var form = Digest.of("form");

        assertThat(beside.met(id, form, house.today(), MeetingWay.ONLINE)).isEqualTo(Outcome.DONE);
        assertThat(beside.met(id, form, house.today(), MeetingWay.ONLINE)).isEqualTo(Outcome.DONE);
        assertThat(beside.met(id, Digest.of("before"), house.today().minusDays(1), MeetingWay.ONLINE))
                .as("they did not walk together yet")
                .isEqualTo(Outcome.NOT_THEN);
        assertThat(house.reading().one(id).row().met().times()).isEqualTo(1);

        var noted = Optional.of(beside.one(id).orElseThrow().meetings().get(0).id());
        assertThat(beside.takeBack(id, noted)).isTrue();
        beside.met(id, Digest.of("again"), house.today(), MeetingWay.ONLINE);
        var kept = Optional.of(beside.one(id).orElseThrow().meetings().get(0).id());
        house.place.clock.moveOn(Duration.ofDays(1));
        assertThat(beside.takeBack(id, kept)).as("of yesterday").isFalse();
    }

    @Test
    void part_as_planned_and_nothing_says_any_more_that_they_had_to_do_with_each_other() {
        var id = house.agree(request, kaisla);
        house.carrying().met(id, Digest.of("met"), house.today(), MeetingWay.ONLINE);

        assertThat(house.carrying().end(id, RelationEnd.AS_PLANNED, false, false))
                .isEqualTo(Outcome.DONE);

        var relation = house.relations.find(id).orElseThrow();
        assertThat(relation.request()).isEmpty();
        assertThat(relation.carriedBy()).isEmpty();
        assertThat(relation.how()).contains(RelationEnd.AS_PLANNED);
        assertThat(house.proposals.about(request)).isEmpty();
        assertThat(house.proposals.loads()).isEmpty();
        assertThat(state()).isEqualTo(RequestState.ENDED);
        assertThat(house.mine(card).about(request)).isEmpty();
        assertThat(house.reading().ended(Optional.empty()).rows())
                .extracting(it -> it.met().times())
                .containsExactly(1);
        assertThat(house.carrying().end(id, RelationEnd.EARLIER, true, false)).isEqualTo(Outcome.ENDED);
    }

    @Test
    void part_earlier_and_somebody_else_is_looked_for() {
        var id = house.agree(request, kaisla);
        var sade = house.join("Sade", 1);

        house.carrying().end(id, RelationEnd.EARLIER, true, false);

        assertThat(state()).isEqualTo(RequestState.LOOKING);
        assertThat(house.agree(request, sade)).isNotEqualTo(id);
    }

    @Test
    void part_when_the_parent_has_enough_or_takes_everything_away_and_the_partner_reads_no_more_than_that() {
        var ended = house.agree(request, kaisla);
        var second = house.ask(card);
        var taken = house.agree(second, kaisla);

        house.keeping(card).end(request);
        house.keeping(card).delete(second);

        assertThat(house.relations.find(ended).orElseThrow().how()).contains(RelationEnd.NEVER_MET);
        assertThat(house.relations.find(taken).orElseThrow().request()).isEmpty();
        assertThat(house.beside(kaisla).mine()).hasSize(2).noneMatch(RelationRow::isRunning);
        assertThat(house.beside(kaisla).one(taken).orElseThrow().asked()).isEmpty();
    }

    @Test
    void are_reckoned_to_have_ended_as_planned_where_the_day_had_come() {
        var id = house.agree(request, kaisla);
        house.beside(kaisla).met(id, Digest.of("met"), house.today(), MeetingWay.BY_PHONE);
        house.place.clock.moveOn(Duration.ofDays(100));
        assertThat(house.reading().one(id).reckoned()).isEqualTo(RelationEnd.EARLIER);

        house.place.clock.moveOn(Duration.ofDays(100));
        house.keeping(card).end(request);

        assertThat(house.relations.find(id).orElseThrow().how()).contains(RelationEnd.AS_PLANNED);
    }

    @Test
    void are_seen_by_others_as_if_they_were_not_there() {
        var id = house.agree(request, kaisla);
        var sade = house.join("Sade", 2);

        assertThat(house.beside(sade).mine()).isEmpty();
        assertThatThrownBy(() -> house.beside(sade).end(id, true)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.beside(sade).met(id, Digest.of("x"), house.today(), MeetingWay.ONLINE))
                .isInstanceOf(NotFound.class);
        assertThat(house.mine(new CardId(UUID.randomUUID())).wishForAnother(request, true))
                .isFalse();
        assertThatThrownBy(() -> house.carrying().forgetFirst(RelationId.random()))
                .isInstanceOf(NotFound.class);
        assertThat(house.relations.find(id).orElseThrow().isRunning()).isTrue();
    }

    @Test
    void are_handed_to_whoever_does_this_work_and_to_nobody_else() {
        var id = house.agree(request, kaisla);
        var colleague = house.place.accounts.hire("tyontekija2", Role.WORKER);
        var trainer = house.place.accounts.hire("kouluttaja1", Role.TRAINER);

        assertThat(house.carrying().handTo(id, trainer)).isEqualTo(Outcome.NOT_THEN);
        assertThat(house.carrying().handTo(id, house.worker)).isEqualTo(Outcome.DONE);
        assertThat(house.reading().running(Which.MINE, Optional.empty()).rows()).hasSize(1);

        assertThat(house.carrying().handTo(id, colleague)).isEqualTo(Outcome.DONE);
        assertThat(house.reading().running(Which.MINE, Optional.empty()).rows()).isEmpty();
        assertThat(house.reading().one(id).row().carriedBy()).contains(colleague);
    }

    @Test
    void are_looked_after_by_a_stand_in_while_a_worker_is_away_and_are_theirs_again_by_themselves() {
        var id = house.agree(request, kaisla);
        house.carrying().handTo(id, house.worker);
        var colleague = house.place.accounts.hire("tyontekija2", Role.WORKER);
        var last = house.today().plusDays(2);
        var wish = new StandInWish(house.worker, colleague, FirstName.of("Lumme"), house.today(), last);
        assertThat(house.handing().carriedBy(house.worker).orElseThrow().relations())
                .extracting(RelationRow::id)
                .containsExactly(id);

        assertThat(house.handing().handOver(wish, Digest.of("form"))).isTrue();
        assertThat(house.handing().handOver(wish, Digest.of("form"))).isTrue();

        assertThat(house.standIns.all).hasSize(1);
        var seen = Optional.of(new StandInNow(colleague, FirstName.of("Lumme"), last));
        assertThat(house.mine(card).about(request).orElseThrow().standIn()).isEqualTo(seen);
        assertThat(house.beside(kaisla).one(id).orElseThrow().row().standIn()).isEqualTo(seen);
        assertThat(isOf(house.reading().one(id).row(), colleague)).isTrue();
        assertThat(house.relations.find(id).orElseThrow().carriedBy())
                .as("it stays with whoever carries it")
                .contains(house.worker);

        house.place.clock.moveOn(Duration.ofDays(3));
        assertThat(house.mine(card).about(request).orElseThrow().standIn()).isEmpty();
        assertThat(isOf(house.reading().one(id).row(), colleague)).isFalse();
    }

    @Test
    void are_given_to_nobody_who_is_away_or_does_other_work_and_come_back_when_somebody_says_so() {
        var id = house.agree(request, kaisla);
        house.carrying().handTo(id, house.worker);
        var colleague = house.place.accounts.hire("tyontekija2", Role.WORKER);
        var third = house.place.accounts.hire("tyontekija3", Role.WORKER);
        var trainer = house.place.accounts.hire("kouluttaja1", Role.TRAINER);
        var today = house.today();

        for (var who : List.of(trainer, house.worker)) {
            assertThat(house.handing()
                            .handOver(
                                    new StandInWish(house.worker, who, Optional.empty(), today, today),
                                    Digest.of("no " + who.value())))
                    .isFalse();
        }
        house.handing()
                .handOver(
                        new StandInWish(colleague, third, Optional.empty(), today, today.plusDays(4)), Digest.of("a"));
        var toSomebodyAway =
                new StandInWish(house.worker, colleague, Optional.empty(), today.plusDays(4), today.plusDays(9));
        assertThat(house.handing().canStandIn(toSomebodyAway)).isFalse();

        house.handing().handOver(new StandInWish(house.worker, third, Optional.empty(), today, today), Digest.of("b"));
        assertThat(isOf(house.reading().one(id).row(), third)).isTrue();
        house.handing().takeBack(Digest.of("b"));
        assertThat(house.reading().one(id).row().standIn()).isEmpty();
        assertThat(house.handing().present()).hasSize(1);
        assertThat(house.handing().cameBack(house.handing().present().get(0).id()))
                .isTrue();
        assertThat(house.handing().present()).isEmpty();
    }

    @Test
    void are_paged_through_from_one_to_the_next_even_where_the_last_one_seen_has_ended() {
        for (var n = 0; n <= ReadingRelations.PAGE; n++) {
            house.agree(house.ask(new CardId(UUID.randomUUID())), house.join("Kumppani" + n, 1));
        }

        var first = house.reading().running(Which.RUNNING, Optional.empty());
        assertThat(first.rows()).hasSize(ReadingRelations.PAGE);
        var behind = RelationPlace.parse(first.next().orElseThrow());
        var rest = house.reading().running(Which.RUNNING, behind);
        assertThat(rest.rows()).hasSize(1).doesNotContainAnyElementsOf(first.rows());
        assertThat(rest.next()).isEmpty();

        var last = first.rows().get(ReadingRelations.PAGE - 1).id();
        house.carrying().end(last, RelationEnd.EARLIER, false, false);
        assertThat(house.reading().running(Which.RUNNING, behind).rows()).isEqualTo(rest.rows());
        assertThat(RelationPlace.parse("nonsense")).isEmpty();
    }

    @Test
    void are_warned_of_by_one_definition_on_the_list_and_on_the_first_page() {
        var quiet = house.agree(request, kaisla);
        house.place.clock.moveOn(Duration.ofDays(22));
        var fine = house.agree(house.ask(new CardId(UUID.randomUUID())), house.join("Sade", 1));

        assertThat(house.reading().running(Which.RUNNING, Optional.empty()).rows())
                .extracting(RelationRow::id)
                .containsExactly(quiet, fine);
        assertThat(house.reading().running(Which.WARNED, Optional.empty()).rows())
                .extracting(RelationRow::warnings)
                .containsExactly(java.util.Set.of(EarlyWarning.SILENT));
        assertThat(warnings()).isEqualTo(Map.of(EarlyWarning.SILENT, 1));

        house.beside(kaisla).met(quiet, Digest.of("met"), house.today(), MeetingWay.ONLINE);
        house.partners.find(kaisla).orElseThrow().pause();

        assertThat(warnings()).isEqualTo(Map.of(EarlyWarning.PARTNER_AWAY, 1));
        assertThat(new SeeingEarlyWarnings(house.rows, house.caller(kaisla)).counts())
                .as("nobody else's business")
                .isEmpty();
    }

    @Test
    void are_known_for_two_years_after_the_end_and_then_only_counted() {
        var id = house.agree(request, kaisla);
        house.carrying().end(id, RelationEnd.AS_PLANNED, false, false);
        var forgetting = new ForgettingWhoWalked(house.relations, house.supervisions, house.parting, house.place.clock);

        assertThat(forgetting.run()).isZero();
        house.place.clock.moveOn(Duration.ofDays(735));

        assertThat(forgetting.run()).isEqualTo(1);
        assertThat(house.relations.find(id).orElseThrow().partner()).isEmpty();
        assertThat(forgetting.run()).as("once is enough").isZero();
        assertThat(house.relations.facts()).hasSize(1);
    }

    @Test
    void waited_until_the_first_yes_and_only_that_is_counted() {
        house.place.clock.moveOn(Duration.ofDays(5));
        house.propose(request, kaisla);
        house.answering(kaisla).answer(house.answering(kaisla).waiting().get(0).id(), true);
        house.deciding(request).decide(request, false);
        var sade = house.join("Sade", 1);
        house.place.clock.moveOn(Duration.ofDays(4));
        house.agree(request, sade);

        assertThat(house.offers).containsExactly(5);
    }

    private Map<EarlyWarning, Integer> warnings() {
        return new SeeingEarlyWarnings(house.rows, house.place.worker(house.worker)).counts();
    }

    private RequestState state() {
        return house.requests.find(request).orElseThrow().state();
    }

    /** Whose turn it is today: whoever carries it, and whoever stands in for them. */
    private static boolean isOf(RelationRow row, StaffId worker) {
        return row.carriedBy().filter(worker::equals).isPresent()
                || row.standIn().filter(it -> it.who().equals(worker)).isPresent();
    }
}
