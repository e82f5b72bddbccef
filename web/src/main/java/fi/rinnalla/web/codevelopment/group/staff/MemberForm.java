package fi.rinnalla.web.codevelopment.group.staff;

import fi.rinnalla.domain.codevelopment.group.MemberKind;
import fi.rinnalla.domain.codevelopment.group.MemberSheet;
import fi.rinnalla.domain.codevelopment.group.TakesPart;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.Profession;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was typed about somebody who joins. */
record MemberForm(Sent sent) {
    List<Problem> problems(Voice voice) {
        var problems = new ArrayList<Problem>();
        check(kind().isPresent(), "kind", voice.say("devgroup.kind.error"), problems);
        check(by().isPresent(), "by", voice.say("devgroup.by.error"), problems);
        var account = by().filter(TakesPart.ACCOUNT::equals).isPresent();
        check(!account || partner().isPresent(), "partner", voice.say("devgroup.partner.error"), problems);
        check(
                sent.text("called").length() <= MemberSheet.LONGEST_CALLED,
                "called",
                voice.say("devgroup.called.error", "n", MemberSheet.LONGEST_CALLED),
                problems);
        check(
                sent.text("organisation").length() <= MemberSheet.LONGEST_ORGANISATION,
                "organisation",
                voice.say("devgroup.organisation.error", "n", MemberSheet.LONGEST_ORGANISATION),
                problems);
        check(isKnown(), "called", voice.say("devgroup.called.none"), problems);
        return problems;
    }

    private static void check(boolean good, String field, String words, List<Problem> problems) {
        if (!good) {
            problems.add(new Problem(field, words));
        }
    }

    private boolean isKnown() {
        return !sent.text("called").isEmpty()
                || !organisation().isEmpty()
                || profession().isPresent();
    }

    Optional<MemberKind> kind() {
        return Typed.one(MemberKind.class, sent.text("kind"));
    }

    Optional<TakesPart> by() {
        return Typed.one(TakesPart.class, sent.text("by"));
    }

    /** Asked of professionals alone. */
    Optional<Profession> profession() {
        return Typed.one(Profession.class, sent.text("profession"))
                .filter(it -> kind().filter(MemberKind.PROFESSIONAL::equals).isPresent());
    }

    /** A parent comes for nobody. */
    private String organisation() {
        return kind().filter(it -> it.side() == MemberKind.Side.LIVED).isPresent() ? "" : sent.text("organisation");
    }

    private Optional<PartnerId> partner() {
        return Typed.id(sent.text("partner"))
                .map(PartnerId::new)
                .filter(it -> by().filter(TakesPart.ACCOUNT::equals).isPresent());
    }

    /** Only where there are no problems. */
    MemberSheet sheet() {
        return new MemberSheet(
                kind().orElseThrow(), sent.text("called"), profession(), organisation(), by().orElseThrow(), partner());
    }
}
