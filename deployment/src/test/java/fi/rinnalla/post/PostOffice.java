package fi.rinnalla.post;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fi.rinnalla.domain.shared.MovedClock;
import fi.rinnalla.domain.shared.PostRound;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.access.StoredInvitations;
import fi.rinnalla.persistence.access.StoredStaffAccounts;
import fi.rinnalla.persistence.feedback.StoredFeedback;
import fi.rinnalla.persistence.gathering.StoredContacts;
import fi.rinnalla.persistence.gathering.StoredGatherings;
import fi.rinnalla.persistence.privacy.TestSeals;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.MailSettings;
import fi.rinnalla.persistence.shared.SmtpPost;
import fi.rinnalla.persistence.shared.StoredLetters;
import fi.rinnalla.persistence.shared.StoredOutbox;
import fi.rinnalla.persistence.shared.UnkindWire;
import fi.rinnalla.persistence.tenancy.StoredTenants;
import fi.rinnalla.services.access.ForgettingInvitationSecrets;
import fi.rinnalla.services.access.InvitationSecrets;
import fi.rinnalla.services.access.SendingInvitations;
import fi.rinnalla.services.access.TakingInvitationMail;
import fi.rinnalla.services.feedback.SendingOwedMail;
import fi.rinnalla.services.feedback.TakingOwedMail;
import fi.rinnalla.services.gathering.SendingSeatMail;
import fi.rinnalla.services.gathering.TakingSeatMail;
import fi.rinnalla.services.gathering.Whereto;
import fi.rinnalla.services.gathering.WritingSeatMail;
import fi.rinnalla.services.shared.CarryingMail;
import fi.rinnalla.services.shared.Delivered;
import fi.rinnalla.services.shared.Errand;
import fi.rinnalla.services.shared.NotingMail;
import fi.rinnalla.web.access.people.InvitationMailTexts;
import fi.rinnalla.web.feedback.OwedMailTexts;
import fi.rinnalla.web.gathering.SeatMailTexts;
import fi.rinnalla.web.shared.Texts;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Everything between the outbox and a reader's letter box, each use case in a transaction of its own as the container does it. */
final class PostOffice implements AutoCloseable {
    final Database database = Database.get();
    final MovedClock clock = MovedClock.at("2026-03-02T12:00:00Z");
    final UnkindWire wire;

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final SmtpPost post;
    private Delivered delivered = new Delivered();

    PostOffice() {
        server.start();
        wire = new UnkindWire(server.getSmtp().getPort());
        post = new SmtpPost(new MailSettings(
                "127.0.0.1", Integer.toString(wire.port()), "posti@rinnalla.example", "8", Duration.ofMillis(300)));
    }

    StoredOutbox outbox(EntityManager em) {
        return new StoredOutbox(new StoredLetters(em), PostRound.MORNING, clock);
    }

    /** The house's job for one organisation, once. */
    int run(TenantId tenant) {
        return new SendingOwedMail(new CarryingMail(post, noting(tenant), delivered), taking(tenant)).run();
    }

    /** The job for those who asked to be told, once. */
    int runSeats(TenantId tenant) {
        var taking = new TakingSeatMail(null, null, clock) {
            @Override
            public Optional<Errand> next() {
                return database.from(tenant, em -> seatMail(em).next());
            }
        };
        return new SendingSeatMail(new CarryingMail(post, noting(tenant), delivered), taking).run();
    }

    /** The job for those who are invited, once. */
    int runInvitations(TenantId tenant) {
        var forgetting = new ForgettingInvitationSecrets(null, null, null, clock) {
            @Override
            public int forget() {
                return database.<Integer>from(
                        tenant,
                        em -> new ForgettingInvitationSecrets(
                                        new StoredInvitations(em), new StoredLetters(em), secrets(), clock)
                                .forget());
            }
        };
        return new SendingInvitations(
                        new CarryingMail(post, noting(tenant), delivered), takingInvitations(tenant), forgetting)
                .run();
    }

    /** An invitation leaves, and the house falls over before it can write that down. */
    void runInvitationsAndFallOver(TenantId tenant) {
        takingInvitations(tenant).next().orElseThrow().mails().forEach(post::send);
        delivered = new Delivered();
    }

    private TakingInvitationMail takingInvitations(TenantId tenant) {
        return new TakingInvitationMail(null, null, null, null, null, clock) {
            @Override
            public Optional<Errand> next() {
                return database.from(
                        tenant,
                        em -> new TakingInvitationMail(
                                        new StoredLetters(em),
                                        new StoredInvitations(em),
                                        secrets(),
                                        new StoredTenants(em),
                                        new InvitationMailTexts(new Texts()),
                                        clock)
                                .next());
            }
        };
    }

    InvitationSecrets secrets() {
        return new InvitationSecrets(TestSeals.of(database));
    }

    SmtpPost post() {
        return post;
    }

    Whereto whereto(EntityManager em) {
        return new Whereto(new StoredContacts(em), TestSeals.of(database));
    }

    private TakingSeatMail seatMail(EntityManager em) {
        var writing = new WritingSeatMail(
                new StoredGatherings(em), new StoredContacts(em), whereto(em), new SeatMailTexts(new Texts()), clock);
        return new TakingSeatMail(new StoredLetters(em), writing, clock);
    }

    /** All messages leave, and the house falls over before it can write that down. */
    void runAndFallOver(TenantId tenant) {
        taking(tenant).next().orElseThrow().mails().forEach(post::send);
        delivered = new Delivered();
    }

    void nextMorning() {
        clock.moveTo(PostRound.MORNING.after(clock.instant()));
    }

    List<MimeMessage> arrived() {
        return List.of(server.getReceivedMessages());
    }

    private TakingOwedMail taking(TenantId tenant) {
        return new TakingOwedMail(null, null, null, null, null, clock) {
            @Override
            public Optional<Errand> next() {
                return database.from(
                        tenant,
                        em -> new TakingOwedMail(
                                        new StoredLetters(em),
                                        new StoredFeedback(em),
                                        new StoredStaffAccounts(em),
                                        new StoredTenants(em),
                                        new OwedMailTexts(new Texts()),
                                        clock)
                                .next());
            }
        };
    }

    private NotingMail noting(TenantId tenant) {
        return new NotingMail(null, clock) {
            @Override
            public void sent(Errand errand) {
                note(tenant, it -> it.sent(errand));
            }

            @Override
            public void failed(Errand errand) {
                note(tenant, it -> it.failed(errand));
            }

            @Override
            public void givenUp(Errand errand) {
                note(tenant, it -> it.givenUp(errand));
            }
        };
    }

    private void note(TenantId tenant, Consumer<NotingMail> what) {
        database.in(tenant, em -> what.accept(new NotingMail(new StoredLetters(em), clock)));
    }

    @Override
    public void close() throws IOException {
        wire.close();
        server.stop();
    }
}
