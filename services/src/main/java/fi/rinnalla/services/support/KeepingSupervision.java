package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.PartnerFilter;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.PartnerState;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.domain.support.SupervisedBy;
import fi.rinnalla.domain.support.Supervision;
import fi.rinnalla.domain.support.Supervisions;
import fi.rinnalla.services.partner.PartnerRow;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Notes that partners were in supervision, alone or together: the day, the minutes, and who gave it by role. No content. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_REGISTER)
public class KeepingSupervision {
    private static final int SHOWN = 50;
    /** Beside those who are ticked already and those of the last time. Whoever else was there is found by their name. */
    static final int OFFERED = 30;

    private final Supervisions supervisions;
    private final ExperiencePartners partners;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public KeepingSupervision(Supervisions supervisions, ExperiencePartners partners, Auditing auditing, Clock clock) {
        this.supervisions = supervisions;
        this.partners = partners;
        this.auditing = auditing;
        this.clock = clock;
    }

    public SupervisionSheet of(PartnerId id) {
        return of(id, "", List.of());
    }

    /**
     * @param name part of the name of others who may have been there
     * @param chosen others who are ticked already
     */
    public SupervisionSheet of(PartnerId id, String name, Collection<PartnerId> chosen) {
        var partner = partners.find(id).orElseThrow(() -> new NotFound(id));
        var past = supervisions.of(id, SHOWN);
        var named = partners.page(new PartnerFilter(name, Optional.empty(), today()), Optional.empty(), OFFERED + 1);
        return new SupervisionSheet(
                PartnerRow.of(partner, today()),
                past.stream().map(this::row).toList(),
                Stream.of(partners.these(chosen), lastTime(past), named.subList(0, Math.min(OFFERED, named.size())))
                        .flatMap(List::stream)
                        .filter(it -> !it.id().equals(id) && it.state() != PartnerState.LEFT)
                        .collect(Collectors.toMap(ExperiencePartner::id, it -> it, (one, same) -> one))
                        .values()
                        .stream()
                        .map(it -> PartnerRow.of(it, today()))
                        .sorted(Comparator.comparing(
                                        (PartnerRow it) -> it.profile().called())
                                .thenComparing(it -> it.id().value()))
                        .toList(),
                !name.isEmpty() || named.size() > OFFERED,
                today());
    }

    /** Groups tend to stay together. */
    private List<ExperiencePartner> lastTime(List<Supervision> past) {
        return past.stream()
                .limit(1)
                .filter(it -> it.together() > 1)
                .flatMap(it ->
                        partners
                                .these(supervisions.noted(it.formKey()).stream()
                                        .map(Supervision::partner)
                                        .toList())
                                .stream())
                .toList();
    }

    private SupervisionRow row(Supervision it) {
        return new SupervisionRow(
                it.id(), it.heldOn(), it.minutes(), it.givenBy(), it.together(), it.canBeTakenBack(today()));
    }

    /** When a partner was last there. */
    public Optional<LocalDate> last(PartnerId id) {
        return supervisions.of(id, 1).stream().map(Supervision::heldOn).findFirst();
    }

    /** One form is one supervision, of everybody who was there; whoever is in no register any more was not. */
    public void note(
            Digest form, PartnerId id, Collection<PartnerId> others, LocalDate day, int minutes, SupervisedBy by) {
        var there = new LinkedHashSet<PartnerId>();
        there.add(partners.find(id).orElseThrow(() -> new NotFound(id)).id());
        others.stream()
                .flatMap(it -> partners.find(it).stream())
                .filter(it -> it.state() != PartnerState.LEFT)
                .map(ExperiencePartner::id)
                .forEach(there::add);
        if (supervisions.noted(form).isEmpty()) {
            there.forEach(it -> supervisions.add(
                    Supervision.noted(Uuid7.at(clock.instant()), it, form, day, minutes, by, there.size(), today())));
            auditing.note(AuditAct.NOTED_SUPERVISION, id.value());
        }
    }

    /** For everybody who was there. Returns whether it was noted today. */
    public boolean takeBack(PartnerId id, Optional<UUID> supervision) {
        partners.find(id).orElseThrow(() -> new NotFound(id));
        var mine = supervision
                .flatMap(supervisions::find)
                .filter(it -> it.partner().equals(id))
                .filter(it -> it.canBeTakenBack(today()));
        mine.ifPresent(it -> {
            supervisions.noted(it.formKey()).forEach(supervisions::remove);
            auditing.note(AuditAct.NOTED_SUPERVISION, id.value());
        });
        return mine.isPresent();
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
