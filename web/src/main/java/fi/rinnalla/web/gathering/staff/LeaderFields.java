package fi.rinnalla.web.gathering.staff;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.util.List;
import java.util.stream.Stream;

/** What is asked about one of the two who lead. */
public record LeaderFields(Field role, List<Choice> roles, Field name) {
    static List<LeaderFields> of(LeadersForm form, List<Problem> problems, Voice voice) {
        return LeadersForm.each().mapToObj(n -> of(n, form, problems, voice)).toList();
    }

    private static LeaderFields of(int n, LeadersForm form, List<Problem> problems, Voice voice) {
        var none =
                Choice.of("", voice.say("running.leader.none"), form.chosen(n).isEmpty());
        var roles = Stream.of(Role.WORKER, Role.EXPERIENCE_PARTNER)
                .map(it -> Choice.of(
                        Typed.low(it),
                        voice.say("role." + Typed.low(it) + ".one"),
                        form.chosen(n).filter(it::equals).isPresent()));
        return new LeaderFields(
                Field.of(LeadersForm.role(n), voice.say("running.leader." + n)),
                Stream.concat(Stream.of(none), roles).toList(),
                Field.of(LeadersForm.name(n), voice.say("hours.field.firstname"))
                        .hinted(voice.say("hours.field.firstname.hint"))
                        .holding(form.typed(LeadersForm.name(n)))
                        .among(problems));
    }
}
