package fi.rinnalla.web.presence.calls;

import fi.rinnalla.domain.presence.CallId;
import fi.rinnalla.domain.presence.CallLength;
import fi.rinnalla.domain.presence.CallerCounty;
import fi.rinnalla.domain.presence.CallerKind;
import fi.rinnalla.domain.presence.Guidance;
import fi.rinnalla.domain.presence.GuidedTo;
import fi.rinnalla.domain.presence.LineId;
import fi.rinnalla.domain.presence.LoggedCall;
import fi.rinnalla.domain.presence.TalkTopic;
import fi.rinnalla.domain.presence.TimeBand;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A call as it was chosen together: nothing in it can be typed. */
record CallForm(MultivaluedMap<String, String> typed) {

    static CallForm empty() {
        return new CallForm(new Form().asMap());
    }

    boolean isEmpty() {
        return typed.isEmpty();
    }

    /** @throws NotFound where it is none */
    LineId line() {
        return Typed.id(text("linja")).map(LineId::new).orElseThrow(() -> new NotFound("a line"));
    }

    /** @throws NotFound where it is none */
    CallId call() {
        return Typed.id(text("puhelu")).map(CallId::new).orElseThrow(() -> new NotFound("a call"));
    }

    Digest key() {
        return Digest.of(text("key"));
    }

    Optional<TimeBand> time() {
        return Typed.one(TimeBand.class, text("aika"));
    }

    Optional<CallLength> length() {
        return Typed.one(CallLength.class, text("kesto"));
    }

    Optional<CallerKind> caller() {
        return Typed.one(CallerKind.class, text("soittaja"));
    }

    Optional<CallerCounty> county() {
        return Typed.one(CallerCounty.class, text("maakunta"));
    }

    Optional<Language> language() {
        return Language.atPath(text("kieli"));
    }

    Set<TalkTopic> topics() {
        return several(TalkTopic.class, "aihe");
    }

    Set<Guidance> given() {
        return several(Guidance.class, "annettu");
    }

    Set<GuidedTo> guidedTo() {
        return several(GuidedTo.class, "ohjattu");
    }

    List<Problem> problems(Voice voice) {
        var problems = new ArrayList<Problem>();
        check(time().isPresent(), "aika", problems, voice);
        check(length().isPresent(), "kesto", problems, voice);
        check(caller().isPresent(), "soittaja", problems, voice);
        check(topics().size() <= TalkTopic.MOST, "aihe", problems, voice);
        check(county().isPresent(), "maakunta", problems, voice);
        check(language().isPresent(), "kieli", problems, voice);
        return problems;
    }

    LoggedCall logged() {
        return new LoggedCall(
                time().orElseThrow(),
                length().orElseThrow(),
                caller().orElseThrow(),
                topics(),
                county().orElseThrow(),
                language().orElseThrow(),
                given(),
                guidedTo());
    }

    String text(String name) {
        return Optional.ofNullable(typed.getFirst(name)).orElse("");
    }

    private <E extends Enum<E>> Set<E> several(Class<E> kind, String name) {
        return Optional.ofNullable(typed.get(name)).orElse(List.of()).stream()
                .flatMap(it -> Typed.one(kind, it).stream())
                .collect(Collectors.toSet());
    }

    private static void check(boolean holds, String field, List<Problem> problems, Voice voice) {
        if (!holds) {
            problems.add(new Problem(field, voice.say("call.error." + field)));
        }
    }
}
