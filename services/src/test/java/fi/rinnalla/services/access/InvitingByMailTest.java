package fi.rinnalla.services.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.EmailAddress;
import fi.rinnalla.domain.access.InvitationPace;
import fi.rinnalla.domain.access.Invitee;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.Roles;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Letter;
import fi.rinnalla.domain.shared.Mail;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.OutboxKind;
import fi.rinnalla.domain.shared.Post;
import fi.rinnalla.services.access.InvitingOutcome.AlreadyHere;
import fi.rinnalla.services.access.InvitingOutcome.InvitedBefore;
import fi.rinnalla.services.access.InvitingOutcome.Mailed;
import fi.rinnalla.services.access.InvitingOutcome.NoMail;
import fi.rinnalla.services.access.InvitingOutcome.TooSoon;
import fi.rinnalla.services.access.SeeingWhoIsAsked.Asked;
import fi.rinnalla.services.access.SeeingWhoIsAsked.Stage;
import fi.rinnalla.services.shared.CarryingMail;
import fi.rinnalla.services.shared.Delivered;
import fi.rinnalla.services.shared.NotingMail;
import fi.rinnalla.services.shelf.TenantsOnAShelf;
import fi.rinnalla.services.shelf.Workplace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An administrator who invites by mail")
class InvitingByMailTest {
    private static final String DOOR = "ovi.example";
    private static final Invitee NEW =
            new Invitee(new EmailAddress("uusi@kasper.example"), "Työntekijä 4", Roles.of(Role.WORKER), Language.SV);

    private final Workplace place = new Workplace();
    private final StaffId me = place.accounts.hire("paakayttaja", Role.ADMINISTRATOR);
    private final InvitationsOnAShelf invitations = new InvitationsOnAShelf();
    private final InvitationSecrets secrets = new InvitationSecrets(place.seals);
    private final TenantsOnAShelf tenants = new TenantsOnAShelf(place.tenant);
    private final PostOnTrial post = new PostOnTrial();
    private final AskingToJoin asking =
            new AskingToJoin(invitations, secrets, place.accounts, place.caller(me, Role.ADMINISTRATOR), place.clock);
    private final Inviting inviting =
            new Inviting(asking, invitations, place.auditing(place.caller(me, Role.ADMINISTRATOR)));
    private final InvitingByMail mailing = new InvitingByMail(
            asking,
            invitations,
            secrets,
            place.letters,
            post,
            tenants,
            place.auditing(place.caller(me, Role.ADMINISTRATOR)),
            place.clock);
    private final SeeingWhoIsAsked seeing =
            new SeeingWhoIsAsked(invitations, place.accounts, place.letters, place.clock);
    private final FindingTheInvitation finding = new FindingTheInvitation(invitations, place.clock);

    @Test
    void sends_one_letter_whose_link_opens_the_account_and_keeps_nothing_of_it() {
        assertThat(mail("one")).isInstanceOf(Mailed.class);
        assertThat(row().letter().orElseThrow().stage()).isEqualTo(Stage.WAITS);
        assertThat(invitations.withSecret()).hasSize(1);

        send();
        send();

        assertThat(post.taken).hasSize(1);
        assertThat(post.taken.get(0).to()).isEqualTo("uusi@kasper.example");
        assertThat(post.taken.get(0).body()).startsWith("SV Kotipolku ry ovi.example ");
        assertThat(finding.find(secret(0))).contains(NEW);
        assertThat(invitations.withSecret()).isEmpty();
        assertThat(row().letter().orElseThrow().stage()).isEqualTo(Stage.LEFT);
        assertThat(row().letter().orElseThrow().at()).contains(place.clock.instant());
        assertThat(place.audit.kinds()).containsExactly(AuditAct.MAILED_INVITATION);
    }

    @Test
    void leaves_neither_the_address_nor_the_secret_in_the_outbox() {
        mail("one");

        var letter = place.letters.all().get(0);
        assertThat(letter.mark()).isEmpty();
        assertThat(letter.about()).isEqualTo(row().id());
    }

    @Test
    void says_the_same_link_however_often_it_is_tried() {
        mail("one");
        post.failing = true;
        send();
        assertThat(row().letter().orElseThrow().stage()).isEqualTo(Stage.TRIED);
        assertThat(invitations.withSecret()).hasSize(1);
        post.failing = false;
        place.clock.moveOn(Duration.ofMinutes(1));

        send();

        assertThat(post.tried)
                .hasSize(2)
                .extracting(Mail::body)
                .containsOnly(post.taken.get(0).body());
        assertThat(finding.find(secret(0))).isPresent();
    }

    @Test
    void hears_at_once_that_the_address_takes_no_mail_and_the_house_is_not_to_blame() {
        mail("one");
        post.failing = true;
        post.forGood = true;

        send();

        assertThat(row().letter().orElseThrow().stage()).isEqualTo(Stage.FAILED);
        assertThat(invitations.withSecret()).isEmpty();
        assertThat(place.letters.anyGivenUpSince(place.clock.instant().minusSeconds(1)))
                .isFalse();
    }

    @Test
    void takes_it_back_before_it_has_left_and_nothing_leaves() {
        mail("one");

        inviting.withdraw(row().id());
        assertThat(invitations.withSecret()).isEmpty();
        send();

        assertThat(post.taken).isEmpty();
        assertThat(place.letters.all()).noneMatch(Letter::isOpen);
        assertThat(seeing.all()).isEmpty();
    }

    @Test
    void kills_the_link_that_has_left_by_taking_it_back() {
        mail("one");
        send();

        inviting.withdraw(row().id());

        assertThat(finding.find(secret(0))).isEmpty();
        assertThat(place.audit.kinds()).containsExactly(AuditAct.MAILED_INVITATION, AuditAct.WITHDREW_INVITATION);
    }

    @Test
    void floods_nobody_also_not_by_taking_back_in_between() {
        mail("one");
        inviting.withdraw(row().id());

        assertThat(mail("two")).isEqualTo(new TooSoon(place.clock.instant().plus(InvitationPace.PAUSE)));
        assertThat(place.letters.all()).hasSize(1);
        place.clock.moveOn(InvitationPace.PAUSE);
        assertThat(mail("three")).isInstanceOf(Mailed.class);
    }

    @Test
    void sends_another_where_the_first_was_lost_or_ran_out_and_the_first_opens_nothing() {
        mail("one");
        send();
        place.clock.moveOn(Duration.ofHours(73));
        assertThat(row().open()).isFalse();

        assertThat(mailing.again(row().id(), Digest.of("two"), DOOR)).isInstanceOf(Mailed.class);
        send();

        assertThat(seeing.all()).singleElement().matches(Asked::open);
        assertThat(finding.find(secret(0))).isEmpty();
        assertThat(finding.find(secret(1))).contains(NEW);
    }

    @Test
    void takes_a_form_once() {
        mail("one");

        assertThat(mail("one")).isEqualTo(new InvitedBefore(true));
        assertThat(place.letters.all()).hasSize(1);
    }

    @Test
    void writes_to_nobody_who_is_here_already() {
        place.accounts.hire("uusi", Role.TRAINER);

        assertThat(mail("one")).isInstanceOf(AlreadyHere.class);
        assertThat(place.letters.all()).isEmpty();
    }

    @Test
    void is_told_where_no_mail_can_leave() {
        post.open = false;

        assertThat(mailing.isOffered()).isFalse();
        assertThat(mail("one")).isInstanceOf(NoMail.class);
        assertThat(invitations.all()).isEmpty();
    }

    @Test
    void forgets_a_secret_that_can_reach_nobody_any_more_also_where_the_mail_server_was_taken_away() {
        mail("one");
        post.open = false;
        place.clock.moveOn(Duration.ofHours(71));
        send();
        assertThat(invitations.withSecret()).hasSize(1);

        place.clock.moveOn(Duration.ofHours(1));
        send();

        assertThat(invitations.withSecret()).isEmpty();
    }

    @Test
    void cannot_send_again_what_is_not_of_this_organisation() {
        assertThatThrownBy(() -> mailing.again(UUID.randomUUID(), Digest.of("one"), DOOR))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void leaves_letters_of_other_kinds_to_others() {
        var now = place.clock.instant();
        place.letters.add(Letter.leaving(now, UUID.randomUUID(), OutboxKind.DAY_BEFORE, "", now));

        send();

        assertThat(place.letters.all()).allMatch(Letter::isOpen);
    }

    private InvitingOutcome mail(String form) {
        return mailing.invite(NEW, Digest.of(form), DOOR);
    }

    private Asked row() {
        return seeing.all().get(0);
    }

    private Token secret(int letter) {
        var words = post.taken.get(letter).body().split(" ");
        return new Token(words[words.length - 1]);
    }

    private void send() {
        InvitationMailWords words = (news, language) -> new InvitationMailWords.Written(
                "Kutsu",
                language + " " + news.organisation() + " " + news.door() + " "
                        + news.token().value());
        new SendingInvitations(
                        new CarryingMail(post, new NotingMail(place.letters, place.clock), new Delivered()),
                        new TakingInvitationMail(place.letters, invitations, secrets, tenants, words, place.clock),
                        new ForgettingInvitationSecrets(invitations, place.letters, secrets, place.clock))
                .run();
    }

    private static final class PostOnTrial implements Post {
        private final List<Mail> tried = new ArrayList<>();
        private final List<Mail> taken = new ArrayList<>();
        private boolean open = true;
        private boolean failing;
        private boolean forGood;

        @Override
        public boolean isOpen() {
            return open;
        }

        @Override
        public void send(Mail mail) {
            tried.add(mail);
            if (failing) {
                throw new Undelivered(forGood, null);
            }
            taken.add(mail);
        }
    }
}
