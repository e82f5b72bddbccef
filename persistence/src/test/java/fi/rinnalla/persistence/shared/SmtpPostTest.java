package fi.rinnalla.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fi.rinnalla.domain.shared.Mail;
import fi.rinnalla.domain.shared.Post.Undelivered;
import fi.rinnalla.persistence.shared.UnkindWire.Mood;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Mail by SMTP")
class SmtpPostTest {
    private static final Mail MAIL =
            new Mail("0a1b.2c3d", "tyontekija1@alfa.example", "Ett svar väntar", "Hej\n\nEn respons väntar på svar.\n");

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final UnkindWire wire;
    private final SmtpPost post;

    SmtpPostTest() {
        server.start();
        wire = new UnkindWire(server.getSmtp().getPort());
        post = post("127.0.0.1", wire.port());
    }

    @AfterEach
    void stop() throws IOException {
        wire.close();
        server.stop();
    }

    @Test
    void arrives_as_plain_text_with_the_headers_of_a_machine_that_wants_no_answer() throws Exception {
        post.send(MAIL);

        var came = came()[0];
        assertThat(came.getRecipients(RecipientType.TO))
                .extracting(Object::toString)
                .containsExactly("tyontekija1@alfa.example");
        assertThat(came.getFrom()).extracting(Object::toString).containsExactly("Rinnalla <posti@rinnalla.example>");
        assertThat(came.getHeader("Return-Path")).containsExactly("<posti@rinnalla.example>");
        assertThat(came.getSubject()).isEqualTo("Ett svar väntar");
        assertThat(came.getHeader("Subject")[0]).startsWith("=?UTF-8?").isASCII();
        assertThat(came.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(((String) came.getContent()).replace("\r\n", "\n"))
                .isEqualToIgnoringNewLines(MAIL.body())
                .startsWith("Hej\n\nEn");
        assertThat(came.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(came.getHeader("Message-ID")).containsExactly("<0a1b.2c3d@rinnalla.example>");
        assertThat(came.getHeader("MIME-Version")).containsExactly("1.0");
        assertThat(came.getSentDate().toInstant()).isAfter(Instant.now().minus(Duration.ofMinutes(5)));
        assertThat(came.getHeader("X-Mailer")).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = Mood.class,
            names = {"CUT", "MUTE", "BUSY", "UNWANTED_SENDER"})
    void that_was_not_taken_stays_with_us_to_be_tried_again(Mood mood) {
        wire.be(mood);

        assertThat(failure().forGood()).isFalse();

        assertThat(post.state()).isEqualTo(PostState.SILENT);
        assertThat(came()).isEmpty();
        wire.be(Mood.KIND);
        post.send(MAIL);
        assertThat(came()).hasSize(1);
        assertThat(post.state()).isEqualTo(PostState.OPEN);
    }

    @ParameterizedTest
    @EnumSource(
            value = Mood.class,
            names = {"CUT_AFTER_DATA", "MUTE_AFTER_DATA"})
    void that_may_have_been_taken_is_tried_again_under_the_same_name(Mood mood) {
        wire.be(mood);
        assertThat(failure().forGood()).isFalse();

        wire.be(Mood.KIND);
        post.send(MAIL);

        assertThat(came()).hasSize(2);
        assertThat(Arrays.stream(came()).map(SmtpPostTest::name).distinct()).hasSize(1);
    }

    @Test
    void that_was_taken_is_not_tried_again_because_of_a_hasty_farewell() {
        wire.be(Mood.CUT_AT_PARTING);

        post.send(MAIL);

        assertThat(came()).hasSize(1);
    }

    @Test
    void for_a_reader_whom_the_server_does_not_know_is_refused_for_good() {
        wire.be(Mood.UNKNOWN_READER);

        assertThat(failure().forGood()).isTrue();

        assertThat(post.state()).isEqualTo(PostState.OPEN);
    }

    @Test
    void says_why_the_server_cannot_be_used_before_there_is_anything_to_send() {
        assertThat(post.knock()).isEmpty();
        assertThat(post.state()).isEqualTo(PostState.OPEN);

        wire.be(Mood.CUT);

        assertThat(post.knock()).get().asString().startsWith("127.0.0.1:" + wire.port() + " cannot be used: ");
        assertThat(post.state()).isEqualTo(PostState.SILENT);
        assertThat(came()).isEmpty();
    }

    @Test
    void stays_at_home_where_no_server_is_set_or_not_rightly() {
        var unset = post(null, 25);
        var nowhere = post("127.0.0.1", 0);

        assertThat(unset.isOpen()).isFalse();
        assertThat(unset.state()).isEqualTo(PostState.NOT_SET);
        assertThat(unset.knock()).isEmpty();
        assertThat(nowhere.isOpen()).isFalse();
        assertThat(nowhere.state()).isEqualTo(PostState.WRONG);
        assertThat(nowhere.knock()).contains("rinnalla.mail.port is not a number from 1 to 65535.");
    }

    private Undelivered failure() {
        return catchThrowableOfType(Undelivered.class, () -> post.send(MAIL));
    }

    private MimeMessage[] came() {
        return server.getReceivedMessages();
    }

    private static String name(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SmtpPost post(String host, int port) {
        return new SmtpPost(new MailSettings(
                host, Integer.toString(port), "Rinnalla <posti@rinnalla.example>", "8", Duration.ofMillis(500)));
    }
}
