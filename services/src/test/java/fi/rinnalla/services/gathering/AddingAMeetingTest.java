package fi.rinnalla.services.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.gathering.PhoneNumber;
import fi.rinnalla.domain.gathering.TellingTimes;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Mail;
import fi.rinnalla.domain.shared.OutboxKind;
import fi.rinnalla.services.privacy.Auditing;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A meeting that is added to a series that stands")
class AddingAMeetingTest extends AGroupThatTells {
    @BeforeEach
    void somebody_wants_to_hear_of_changes() {
        seat(kanerva);
        ask(kanerva, "kanerva@koti.example", false);
    }

    @Test
    void is_told_to_those_who_asked_as_something_new() {
        adding().add(group.id(), FRIDAY);
        adding().add(group.id(), FRIDAY);

        assertThat(group.sessions()).hasSize(2);
        clock.moveOn(TellingTimes.SECOND_THOUGHTS);
        assertThat(due()).singleElement().satisfies(it -> {
            assertThat(it.to()).isEqualTo("kanerva@koti.example");
            assertThat(it.subject()).isEqualTo("ADDED");
        });
        assertThat(audit.kinds()).containsExactly(AuditAct.ADDED_SESSION);
    }

    @Test
    void is_told_to_nobody_when_it_is_taken_back_at_once() {
        var added = adding().add(group.id(), FRIDAY).orElseThrow();

        adding().takeBack(group.id(), added);
        adding().takeBack(group.id(), added);

        clock.moveOn(TellingTimes.SECOND_THOUGHTS);
        assertThat(due()).isEmpty();
        assertThat(group.sessions()).hasSize(1);
        assertThat(audit.kinds()).containsExactly(AuditAct.ADDED_SESSION, AuditAct.TOOK_BACK_SESSION);
    }

    @Test
    void is_cancelled_and_told_so_when_it_is_taken_back_after_it_was_told() {
        var added = adding().add(group.id(), FRIDAY).orElseThrow();
        clock.moveOn(TellingTimes.SECOND_THOUGHTS);
        letters.all().forEach(it -> it.sent(clock.instant()));

        adding().takeBack(group.id(), added);

        assertThat(group.session(added).cancelled()).isTrue();
        clock.moveOn(TellingTimes.SECOND_THOUGHTS);
        assertThat(due())
                .singleElement()
                .satisfies(it -> assertThat(it.subject()).isEqualTo("CANCELLED"));
    }

    @Test
    void takes_its_call_along_when_it_is_taken_back_before_anybody_called() {
        asking(kanerva)
                .ask(group.id(), TellingWish.call(new PhoneNumber("040 000 0012"), false, Language.FI, "ovi.example"));
        var added = adding().add(group.id(), FRIDAY).orElseThrow();
        assertThat(calls.open(10)).singleElement().satisfies(it -> {
            assertThat(it.isAbout(added.value())).isTrue();
            assertThat(new CallNews(gatherings, clock)
                            .of(it)
                            .orElseThrow()
                            .news()
                            .kind())
                    .isEqualTo(SeatNews.Kind.ADDED);
        });

        adding().takeBack(group.id(), added);

        assertThat(calls.open(10)).isEmpty();
    }

    @Test
    void is_cancelled_when_somebody_was_called_about_it_already() {
        asking(kanerva)
                .ask(group.id(), TellingWish.call(new PhoneNumber("040 000 0012"), false, Language.FI, "ovi.example"));
        var added = adding().add(group.id(), FRIDAY).orElseThrow();
        var call = calls.open(10).get(0);
        call.called(call.asItStands());

        adding().takeBack(group.id(), added);

        assertThat(group.session(added).cancelled()).isTrue();
        assertThat(calls.open(10))
                .singleElement()
                .satisfies(it -> assertThat(it.isAbout(added.value())).isTrue());
    }

    @Test
    void is_not_added_to_what_is_over_and_nothing_that_was_planned_is_taken_back_by_it() {
        adding().takeBack(group.id(), session);
        assertThat(group.session(session).cancelled()).isFalse();

        clock.moveTo(THURSDAY.end());
        assertThat(adding().add(group.id(), FRIDAY)).isEmpty();
        assertThat(audit.kinds()).isEmpty();
    }

    private AddingAMeeting adding() {
        return new AddingAMeeting(
                gatherings,
                new TellingOfChanges(letters, contacts, promising, clock),
                promising,
                new Auditing(audit, worker(Role.WORKER)),
                clock);
    }

    private List<Mail> due() {
        var writing = new WritingSeatMail(
                gatherings,
                contacts,
                whereto,
                (news, language) -> new SeatMailWords.Written(news.kind().name(), ""),
                clock);
        return letters.holdDue(EnumSet.of(OutboxKind.MEETING_CHANGED), clock.instant(), 10).stream()
                .flatMap(it -> writing.about(it).stream())
                .toList();
    }
}
