package fi.rinnalla.web.partner;

import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.support.SupervisedBy;
import fi.rinnalla.domain.support.Supervision;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A supervision as it was typed: when, how long, who gave it by role, and who else was there. */
public class SupervisionForm {
    private static final int USUAL_MINUTES = 60;

    @FormParam("key")
    @DefaultValue("")
    private String key = "";

    @FormParam("day")
    @DefaultValue("")
    private String day = "";

    @FormParam("minutes")
    @DefaultValue("")
    private String minutes = String.valueOf(USUAL_MINUTES);

    @FormParam("by")
    @DefaultValue("")
    private String by = "";

    @FormParam("others")
    private List<String> others = new ArrayList<>();

    static SupervisionForm today(LocalDate today) {
        var form = new SupervisionForm();
        form.day = today.toString();
        return form;
    }

    List<Problem> problems(LocalDate today, Voice voice) {
        var problems = new ArrayList<Problem>();
        if (day().filter(it -> !it.isAfter(today) && it.isAfter(today.minusYears(1)))
                .isEmpty()) {
            problems.add(new Problem("day", voice.say("relation.supervision.day.error")));
        }
        if (minutes().isEmpty()) {
            problems.add(new Problem("minutes", voice.say("relation.supervision.minutes.error")));
        }
        if (by().isEmpty()) {
            problems.add(new Problem("by", voice.say("relation.supervision.by.error")));
        }
        return problems;
    }

    String key() {
        return key;
    }

    Digest formKey() {
        return Digest.of(key);
    }

    String typedDay() {
        return day;
    }

    String typedMinutes() {
        return minutes;
    }

    String typedBy() {
        return by;
    }

    boolean was(PartnerId partner) {
        return others.contains(partner.value().toString());
    }

    Optional<LocalDate> day() {
        return Typed.day(day);
    }

    Optional<Integer> minutes() {
        return Optional.of(minutes.strip())
                .filter(it -> it.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(it -> it >= Supervision.SHORTEST && it <= Supervision.LONGEST);
    }

    Optional<SupervisedBy> by() {
        return Typed.one(SupervisedBy.class, by);
    }

    List<PartnerId> others() {
        return others.stream()
                .flatMap(it -> Typed.id(it).stream())
                .map(PartnerId::new)
                .toList();
    }
}
