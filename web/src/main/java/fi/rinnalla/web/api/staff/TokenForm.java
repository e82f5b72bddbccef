package fi.rinnalla.web.api.staff;

import fi.rinnalla.domain.access.Scope;
import fi.rinnalla.domain.opendata.TokenWish;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import fi.rinnalla.web.shared.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a token is wanted for, as it was typed. */
record TokenForm(Sent sent) {
    List<Problem> problems(Voice voice, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (name().isEmpty()) {
            problems.add(new Problem("name", voice.say("opendata.tokens.error.name")));
        } else if (name().length() > TokenWish.LONGEST_NAME) {
            problems.add(new Problem("name", voice.say("admin.error.long", "max", TokenWish.LONGEST_NAME)));
        }
        if (scopes().isEmpty()) {
            problems.add(new Problem("scope", voice.say("opendata.tokens.error.scope")));
        }
        if (sent.day("ends").filter(it -> TokenWish.mayEnd(it, today)).isEmpty()) {
            problems.add(new Problem("ends", voice.say("opendata.tokens.error.ends", "days", TokenWish.MOST_DAYS)));
        }
        return problems;
    }

    String name() {
        return sent.text("name");
    }

    Set<Scope> scopes() {
        return sent.all("scope").stream()
                .flatMap(it -> Scope.coded(it).stream())
                .collect(Collectors.toSet());
    }

    TokenWish wish() {
        return new TokenWish(name(), scopes(), sent.day("ends").orElseThrow());
    }
}
