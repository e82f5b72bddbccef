package fi.rinnalla.web.programme;

import fi.rinnalla.domain.programme.Counties;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.ProgrammeOutcome.Refusal;
import fi.rinnalla.domain.programme.ProgrammeProfile;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a programme is, as it is typed. */
record ProfileForm(MultivaluedMap<String, String> fields) {
    static final int LONGEST_AREA = 200;

    static ProfileForm empty() {
        return new ProfileForm(new MultivaluedHashMap<>());
    }

    static ProfileForm of(ProgrammeProfile it) {
        var fields = new MultivaluedHashMap<String, String>();
        fields.putSingle("nimi", it.name());
        fields.put("alueet", it.counties().all().stream().map(Typed::low).toList());
        fields.putSingle("alue", it.area());
        fields.putSingle("rahoittaja", it.funder().orElse(""));
        fields.putSingle("alkaa", it.startsOn().toString());
        fields.putSingle("paattyy", it.endsOn().map(Object::toString).orElse(""));
        fields.putSingle(
                "jatkaa", it.continues().map(one -> one.value().toString()).orElse(""));
        return new ProfileForm(fields);
    }

    String typed(String field) {
        var typed = fields.getFirst(field);
        return typed == null ? "" : typed.strip();
    }

    String key() {
        return typed(FormKeys.FIELD);
    }

    Set<County> counties() {
        return Typed.all(County.class, fields.getOrDefault("alueet", List.of()));
    }

    Optional<ProgrammeId> continues() {
        return Typed.id(typed("jatkaa")).map(ProgrammeId::new);
    }

    List<Problem> problems(Voice voice) {
        return new Checks(this::typed, "profile", voice)
                .words("nimi", ProgrammeProfile.LONGEST_NAME)
                .need(!counties().isEmpty(), "alueet")
                .words("alue", LONGEST_AREA)
                .more("rahoittaja", ProgrammeProfile.LONGEST_FUNDER)
                .day("alkaa")
                .dayOrNone("paattyy")
                .need(typed("jatkaa").isEmpty() || continues().isPresent(), "jatkaa")
                .problems();
    }

    static Problem because(Refusal why, Voice voice) {
        var field = switch (why) {
            case ENDS_BEFORE_IT_STARTS -> "paattyy";
            case NO_SUCH_PREDECESSOR, NOT_AFTER_ITS_PREDECESSOR -> "jatkaa";
            case NOT_BEFORE_ITS_SUCCESSOR -> "alkaa";
        };
        return new Problem(field, voice.say("programme.refused." + Typed.low(why)));
    }

    /** Only where there are no problems. */
    ProgrammeProfile profile() {
        return new ProgrammeProfile(
                typed("nimi"),
                new Counties(counties()),
                typed("alue"),
                Typed.text(typed("rahoittaja")),
                Checks.day(this::typed, "alkaa").orElseThrow(),
                Checks.day(this::typed, "paattyy"),
                continues());
    }
}
