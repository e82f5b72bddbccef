package fi.rinnalla.demo.growth;

import fi.rinnalla.domain.partner.BesideId;
import fi.rinnalla.domain.partner.LoggedWork;
import fi.rinnalla.domain.partner.LoggedWorkId;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.WorkDone;
import fi.rinnalla.domain.partner.WorkKind;
import fi.rinnalla.domain.partner.assignment.AssignmentOffer;
import fi.rinnalla.domain.partner.assignment.FeePayer;
import fi.rinnalla.domain.partner.assignment.Held;
import fi.rinnalla.domain.partner.assignment.OrderWish;
import fi.rinnalla.domain.shared.Cents;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the partners of a half year wrote into their logs. */
final class Logs {
    private final Season season;
    private final Sheaf sheaf;
    private final List<LoggedWork> all = new ArrayList<>();

    Logs(Season season, Sheaf sheaf) {
        this.season = season;
        this.sheaf = sheaf;
    }

    void log(PartnerId partner, WorkKind kind, LocalDate day, int minutes, int metres, Optional<BesideId> beside) {
        all.add(sheaf.add(LoggedWork.of(
                new LoggedWorkId(season.id()),
                partner,
                new WorkDone(kind, day, minutes, metres, beside),
                season.form())));
    }

    /** Of a done assignment, at the fee that was agreed on; where the orderer pays, at none of ours. */
    void log(AssignmentOffer offer, OrderWish wish, Held held) {
        all.add(sheaf.add(LoggedWork.ofAssignment(
                new LoggedWorkId(season.id()),
                offer.partner(),
                new WorkDone(
                        wish.strand().work(), held.day(), held.minutes(), wish.online() ? 0 : 14_000, Optional.empty()),
                offer.id(),
                wish.payer() == FeePayer.ORDERER
                        ? Optional.empty()
                        : Optional.of(Cents.of(offer.terms().feeCents())),
                season.form())));
    }

    List<LoggedWork> of(PartnerId partner) {
        return all.stream().filter(it -> it.partner().equals(partner)).toList();
    }
}
