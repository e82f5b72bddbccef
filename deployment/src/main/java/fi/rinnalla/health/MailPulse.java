package fi.rinnalla.health;

import fi.rinnalla.persistence.shared.SmtpPost;
import fi.rinnalla.services.shared.Rounds;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Knocks at the mail server's door now and then, so that wrong settings are seen before the first letter is owed. Mail that
 * cannot leave closes nothing: letters wait.
 */
@ApplicationScoped
public class MailPulse {
    private static final Logger LOG = Logger.getLogger(MailPulse.class.getName());
    private static final Duration PAUSE = Duration.ofMinutes(10);

    @Inject
    private Rounds rounds;

    @Inject
    private SmtpPost post;

    private String told = "";

    @PostConstruct
    void keepKnocking() {
        rounds.once(this::knock);
        rounds.every(PAUSE, this::knock);
    }

    /** One word: not_set, wrong, open or silent. */
    public String word() {
        return post.state().name().toLowerCase(Locale.ROOT);
    }

    private void knock() {
        var fault = post.knock().orElse("");
        if (!fault.equals(told) && !fault.isEmpty()) {
            LOG.log(Level.WARNING, "Mail cannot leave: {0}", fault);
        }
        told = fault;
    }
}
