package fi.rinnalla.services.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.feedback.Feedback;
import fi.rinnalla.domain.feedback.UseOfWords;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Letter;
import fi.rinnalla.domain.shared.Mail;
import fi.rinnalla.domain.shared.OutboxKind;
import fi.rinnalla.domain.shared.Post;
import fi.rinnalla.domain.shared.PostRound;
import fi.rinnalla.domain.tenancy.Brand;
import fi.rinnalla.domain.tenancy.Colour;
import fi.rinnalla.domain.tenancy.Languages;
import fi.rinnalla.domain.tenancy.Tenant;
import fi.rinnalla.domain.tenancy.Tenants;
import fi.rinnalla.services.feedback.OwedMailWords.Written;
import fi.rinnalla.services.shared.CarryingMail;
import fi.rinnalla.services.shared.Delivered;
import fi.rinnalla.services.shared.NotingMail;
import fi.rinnalla.services.shelf.Workplace;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Mail that says an answer is owed")
class SendingOwedMailTest {
    private final Workplace place = new Workplace();
    private final PostOnTrial post = new PostOnTrial();
    private final Feedback feedback = place.given("Salaisia sanoja.", UseOfWords.THEME_ONLY, false);

    @BeforeEach
    void hireAndPost() {
        place.accounts.hire("tyontekija1", Role.WORKER);
        place.accounts.hire("tyontekija2", Role.WORKER);
        place.accounts.hire("paakayttaja", Role.ADMINISTRATOR);
        owe(feedback);
        nextMorning();
    }

    @Test
    void goes_once_to_each_who_may_answer_and_to_nobody_else() {
        assertThat(sending().run()).isEqualTo(1);
        sending().run();

        assertThat(post.taken)
                .extracting(Mail::to)
                .containsExactly("tyontekija1@kasper.example", "tyontekija2@kasper.example");
        assertThat(letter().wasSent()).isTrue();
    }

    @Test
    void waits_for_the_morning_so_that_it_does_not_tell_when_somebody_wrote() {
        sending().run();
        owe(place.given("Toinen.", UseOfWords.THEME_ONLY, false));

        assertThat(sending().run()).isZero();
        assertThat(post.taken).hasSize(2);
        nextMorning();
        assertThat(sending().run()).isEqualTo(1);

        assertThat(post.taken).hasSize(4).extracting(Mail::id).doesNotHaveDuplicates();
    }

    @Test
    void is_one_message_for_all_that_came_since_yesterday() {
        owe(place.given("Toinen.", UseOfWords.THEME_ONLY, false));
        owe(place.given("Kolmas.", UseOfWords.THEME_ONLY, false));
        nextMorning();

        sending().run();

        assertThat(post.taken).hasSize(2).allSatisfy(it -> assertThat(it.body()).startsWith("3 odottaa"));
        assertThat(place.letters.all()).allMatch(Letter::wasSent);
    }

    @Test
    void tells_apart_what_is_late() {
        place.clock.moveOn(Duration.ofDays(21));
        owe(place.given("Toinen.", UseOfWords.THEME_ONLY, false));
        nextMorning();

        sending().run();

        assertThat(post.taken).hasSize(2).allSatisfy(it -> assertThat(it.body()).startsWith("1 odottaa, 1 myöhässä"));
    }

    @Test
    void says_nothing_of_what_was_written() {
        sending().run();

        assertThat(post.taken)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.subject() + it.body())
                        .doesNotContain("Salaisia")
                        .doesNotContain(feedback.id().toString()));
    }

    @Test
    void is_not_sent_when_the_answer_was_given_meanwhile() {
        var worker = place.accounts.all().get(0).id();
        var caller = place.worker(worker);
        new AnsweringFeedback(new GivingAnswers(
                        place.items,
                        new FeedbackPromise(place.promises, caller),
                        place.seals,
                        place.auditing(caller),
                        caller,
                        place.clock))
                .answer(feedback.id(), "Kiitos.");

        sending().run();

        assertThat(post.taken).isEmpty();
        assertThat(letter().isOpen()).isFalse();
    }

    @Test
    void waits_in_the_outbox_while_no_mail_server_is_set() {
        post.open = false;

        assertThat(sending().run()).isZero();

        assertThat(letter().isOpen()).isTrue();
        assertThat(letter().attempts()).isZero();
    }

    @Test
    void is_tried_again_later_under_the_same_name_and_not_twice_to_those_who_have_it() {
        var delivered = new Delivered();
        post.failingFor = "tyontekija2@kasper.example";
        sending(delivered).run();
        assertThat(letter().isOpen()).isTrue();

        post.failingFor = "";
        sending(delivered).run();
        assertThat(post.taken).hasSize(1);
        place.clock.moveOn(Duration.ofMinutes(1));
        sending(delivered).run();

        assertThat(post.taken).extracting(Mail::to).doesNotHaveDuplicates().hasSize(2);
        assertThat(post.tried).extracting(Mail::id).contains(post.taken.get(1).id());
        assertThat(letter().wasSent()).isTrue();
    }

    @Test
    void keeps_its_name_when_the_house_fell_over_before_it_could_note_that_it_was_sent() {
        var first = taking().next().orElseThrow();
        assertThat(taking().next()).isEmpty();
        place.clock.moveOn(Duration.ofMinutes(5));

        var again = taking().next().orElseThrow();

        assertThat(again.mails()).isEqualTo(first.mails()).doesNotHaveDuplicates();
    }

    @Test
    void is_given_up_after_a_day_and_the_staff_are_told() {
        post.failingFor = "tyontekija1@kasper.example";
        for (int i = 0; i < 60; i++) {
            sending().run();
            place.clock.moveOn(Duration.ofMinutes(65));
        }

        assertThat(letter().wasGivenUp()).isTrue();
        assertThat(place.letters.anyGivenUpSince(place.clock.instant().minus(Duration.ofDays(7))))
                .isTrue();
    }

    @Test
    void reaches_the_others_when_one_address_is_refused_for_good() {
        post.failingFor = "tyontekija1@kasper.example";
        post.forGood = true;

        sending().run();

        assertThat(post.taken).extracting(Mail::to).containsExactly("tyontekija2@kasper.example");
        assertThat(letter().wasSent()).isTrue();
    }

    @Test
    void that_reaches_nobody_is_not_taken_for_sent() {
        post.failingFor = "tyontekija";
        post.forGood = true;

        sending().run();

        assertThat(post.taken).isEmpty();
        assertThat(letter().isOpen()).isTrue();
        assertThat(letter().attempts()).isEqualTo(1);
    }

    @Test
    void leaves_letters_to_others_alone_and_is_left_alone_by_them() {
        var now = place.clock.instant();
        place.letters.add(Letter.leaving(now, UUID.randomUUID(), OutboxKind.DAY_BEFORE, "2026-03-04", now));

        sending().run();

        assertThat(post.taken).hasSize(2);
        assertThat(place.letters.all()).extracting(Letter::wasSent).containsExactly(true, false);
        assertThat(place.letters.holdDue(OutboxKind.TO_PARENTS, now, 9))
                .extracting(Letter::kind)
                .containsExactly(OutboxKind.DAY_BEFORE);
    }

    @Test
    void reminds_once_when_the_day_has_gone_by() {
        place.clock.moveOn(Duration.ofDays(21));
        var reminding = new RemindingOfLateAnswers(place.items, place.letters, this::post, place.clock);

        assertThat(reminding.run()).isEqualTo(1);
        assertThat(reminding.run()).isZero();
        assertThat(place.letters.all()).extracting(Letter::kind).contains(OutboxKind.ANSWER_OVERDUE);
    }

    private void owe(Feedback given) {
        post(OutboxKind.ANSWER_OWED, given.id().value());
    }

    private void post(OutboxKind kind, UUID about) {
        place.letters.add(Letter.about(about, kind, place.clock.instant(), PostRound.MORNING));
    }

    private void nextMorning() {
        place.clock.moveTo(PostRound.MORNING.after(place.clock.instant()));
    }

    private Letter letter() {
        return place.letters.all().get(0);
    }

    private SendingOwedMail sending() {
        return sending(new Delivered());
    }

    private SendingOwedMail sending(Delivered delivered) {
        return new SendingOwedMail(
                new CarryingMail(post, new NotingMail(place.letters, place.clock), delivered), taking());
    }

    private TakingOwedMail taking() {
        OwedMailWords words = (news, language) ->
                new Written("Vastaus odottaa", count(news.waiting()) + " odottaa, " + count(news.late()) + " myöhässä");
        return new TakingOwedMail(place.letters, place.items, place.accounts, tenants(), words, place.clock);
    }

    private static int count(Optional<OwedNews.Pile> pile) {
        return pile.map(OwedNews.Pile::count).orElse(0);
    }

    private Tenants tenants() {
        var tenant = Tenant.opened(
                place.tenant,
                new Brand("Kotipolku ry", "Kotipolku", new Colour("#0b6e74"), "kivi"),
                new Languages(List.of(Language.FI)));
        return (Tenants) Proxy.newProxyInstance(
                Tenants.class.getClassLoader(), new Class<?>[] {Tenants.class}, (proxy, method, arguments) -> tenant);
    }

    private static final class PostOnTrial implements Post {
        private final List<Mail> tried = new ArrayList<>();
        private final List<Mail> taken = new ArrayList<>();
        private boolean open = true;
        private boolean forGood;
        private String failingFor = "";

        @Override
        public boolean isOpen() {
            return open;
        }

        @Override
        public void send(Mail mail) {
            tried.add(mail);
            if (!failingFor.isEmpty() && mail.to().startsWith(failingFor)) {
                throw new Undelivered(forGood, new IllegalStateException("451"));
            }
            taken.add(mail);
        }
    }
}
