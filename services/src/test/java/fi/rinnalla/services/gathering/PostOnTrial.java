package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.shared.Mail;
import fi.rinnalla.domain.shared.Post;
import java.util.ArrayList;
import java.util.List;

/** A post that takes everything, unless it is told otherwise. */
final class PostOnTrial implements Post {
    final List<Mail> taken = new ArrayList<>();
    boolean open = true;
    boolean away;
    boolean refusing;

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void send(Mail mail) {
        if (away || refusing) {
            throw new Undelivered(refusing, new IllegalStateException("451"));
        }
        taken.add(mail);
    }
}
