package fi.rinnalla.web.access.people;

import fi.rinnalla.domain.access.EmailAddress;
import fi.rinnalla.domain.access.Invitee;
import fi.rinnalla.domain.access.Roles;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import fi.rinnalla.web.shared.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who is to be asked to join, as it was typed. */
record InviteForm(Sent sent) {
    private static final int LONGEST_NAME = 60;

    List<Problem> problems(Voice voice) {
        var problems = new ArrayList<Problem>();
        if (email().isEmpty()) {
            problems.add(new Problem("email", voice.say("admin.people.error.email")));
        }
        if (sent.text("name").isEmpty()) {
            problems.add(new Problem("name", voice.say("admin.people.error.name")));
        } else if (sent.text("name").length() > LONGEST_NAME) {
            problems.add(new Problem("name", voice.say("admin.error.long", "max", LONGEST_NAME)));
        }
        if (RoleChoices.chosen(sent).isEmpty()) {
            problems.add(new Problem(RoleChoices.FIELD, voice.say("admin.people.error.role")));
        }
        if (language().isEmpty()) {
            problems.add(new Problem("language", voice.say("admin.people.error.language")));
        }
        return problems;
    }

    Optional<Language> language() {
        return Language.atPath(sent.text("language"));
    }

    boolean byMail() {
        return sent.text("by").equals("mail");
    }

    Invitee invitee() {
        return new Invitee(
                email().orElseThrow(),
                sent.text("name"),
                new Roles(RoleChoices.chosen(sent)),
                language().orElseThrow());
    }

    private Optional<EmailAddress> email() {
        try {
            return Optional.of(new EmailAddress(sent.text("email")));
        } catch (IllegalArgumentException not) {
            return Optional.empty();
        }
    }
}
