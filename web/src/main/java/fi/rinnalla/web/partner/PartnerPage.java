package fi.rinnalla.web.partner;

import fi.rinnalla.domain.access.AccountRow;
import fi.rinnalla.domain.partner.PartnerState;
import fi.rinnalla.services.partner.PartnerRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Times;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One partner, described or about to be taken into the register.
 *
 * @param supervised when they were last in supervision
 * @param newcomers accounts that could be taken; none where somebody is in the register already
 */
public record PartnerPage(
        Chrome chrome,
        Optional<PartnerRow> it,
        Optional<LocalDate> supervised,
        List<AccountRow> newcomers,
        ProfileForm typed,
        ProfileQuestions questions,
        String said,
        List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "partner/one";

    public String heading() {
        return it.map(row -> row.profile().called()).orElseGet(() -> say("partner.new"));
    }

    public String action() {
        return it.map(row -> href("")).orElse(PartnersPage.URL);
    }

    public String href(String act) {
        return PartnersPage.URL + "/" + it.orElseThrow().id().value() + act;
    }

    public String state() {
        return words().state(it.orElseThrow());
    }

    public String kind() {
        return words().kind(it.orElseThrow());
    }

    public String committed() {
        return words().committed(it.orElseThrow());
    }

    public boolean paused() {
        return it.filter(row -> row.state() == PartnerState.PAUSED).isPresent();
    }

    public boolean left() {
        return it.filter(row -> row.state() == PartnerState.LEFT).isPresent();
    }

    public boolean shown() {
        return it.flatMap(PartnerRow::shownSince).isPresent();
    }

    public Field account() {
        return Field.of("account", say("partner.account"))
                .hinted(say("partner.account.hint"))
                .among(problems);
    }

    public List<Choice> accounts() {
        return newcomers.stream()
                .map(row -> Choice.of(
                        row.id().value().toString(),
                        row.shownName(),
                        newcomers.size() == 1
                                || typed.account()
                                        .filter(row.id().value()::equals)
                                        .isPresent()))
                .toList();
    }

    public Field signed() {
        return Field.of("signed", say("partner.signed"))
                .hinted(say("partner.signed.hint"))
                .among(problems);
    }

    public String supervision() {
        return supervised
                .map(day -> say("relation.supervision.last", "date", new Times(chrome.voice()).date(day)))
                .orElseGet(() -> say("relation.supervision.none"));
    }

    private PartnerWords words() {
        return new PartnerWords(chrome.voice());
    }
}
