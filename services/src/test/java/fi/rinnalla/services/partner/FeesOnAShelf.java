package fi.rinnalla.services.partner;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.partner.BesideId;
import fi.rinnalla.domain.partner.ClaimState;
import fi.rinnalla.domain.partner.Debrief;
import fi.rinnalla.domain.partner.DebriefId;
import fi.rinnalla.domain.partner.Debriefs;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.FeeClaim;
import fi.rinnalla.domain.partner.FeeClaimId;
import fi.rinnalla.domain.partner.FeeClaims;
import fi.rinnalla.domain.partner.FeeLine;
import fi.rinnalla.domain.partner.FeeLineId;
import fi.rinnalla.domain.partner.FeeRate;
import fi.rinnalla.domain.partner.FeeRates;
import fi.rinnalla.domain.partner.LoggedWork;
import fi.rinnalla.domain.partner.LoggedWorkId;
import fi.rinnalla.domain.partner.LoggedWorks;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.PayList;
import fi.rinnalla.domain.partner.PayListId;
import fi.rinnalla.domain.partner.PayLists;
import fi.rinnalla.domain.partner.RateBook;
import fi.rinnalla.domain.partner.Taken;
import fi.rinnalla.domain.partner.WorkDone;
import fi.rinnalla.domain.partner.assignment.OfferId;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Slice;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The log, the calls, the rates, the claims and the lists of one house, in memory. */
public final class FeesOnAShelf {
    final Works works = new Works();
    final Calls debriefs = new Calls();
    final Rates rates = new Rates();
    final Claims claims = new Claims();
    final Lists lists = new Lists();

    /** The log of whoever calls, on this shelf. */
    public LoggingWork logging(ExperiencePartners partners, Caller caller, Auditing auditing, Clock clock) {
        return new LoggingWork(works, new AskingToTalk(debriefs, clock), claims, partners, caller, auditing, clock);
    }

    public List<WorkDone> logged() {
        return works.all.stream().map(LoggedWork::done).toList();
    }

    static final class Works implements LoggedWorks {
        final List<LoggedWork> all = new ArrayList<>();

        @Override
        public Optional<LoggedWork> find(LoggedWorkId id) {
            return all.stream().filter(it -> it.id().equals(id)).findFirst();
        }

        @Override
        public Optional<LoggedWork> findByFormKey(Digest formKey) {
            return all.stream().filter(it -> it.formKey().equals(formKey)).findFirst();
        }

        @Override
        public List<LoggedWork> of(PartnerId partner, LocalDate first, LocalDate last) {
            return all.stream()
                    .filter(it -> it.partner().equals(partner))
                    .filter(it ->
                            !it.done().day().isBefore(first) && !it.done().day().isAfter(last))
                    .sorted(Comparator.comparing((LoggedWork it) -> it.done().day())
                            .reversed())
                    .toList();
        }

        @Override
        public List<LoggedWork> beside(BesideId beside) {
            return all.stream()
                    .filter(it -> it.done().beside().filter(beside::equals).isPresent())
                    .toList();
        }

        @Override
        public Optional<LoggedWork> ofOffer(OfferId offer) {
            return all.stream()
                    .filter(it -> it.offer().equals(Optional.of(offer)))
                    .findFirst();
        }

        @Override
        public Set<OfferId> loggedOf(Collection<OfferId> offers) {
            return all.stream()
                    .flatMap(it -> it.offer().stream())
                    .filter(offers::contains)
                    .collect(Collectors.toSet());
        }

        @Override
        public void add(LoggedWork work) {
            all.add(work);
        }

        @Override
        public void remove(LoggedWork work) {
            all.remove(work);
        }

        @Override
        public int forgetDoneBefore(LocalDate day) {
            var before = all.size();
            all.removeIf(it -> it.done().day().isBefore(day));
            return before - all.size();
        }
    }

    static final class Calls implements Debriefs {
        final List<Debrief> all = new ArrayList<>();

        @Override
        public Optional<Debrief> hold(DebriefId id) {
            return all.stream().filter(it -> it.id().equals(id)).findFirst();
        }

        @Override
        public Slice<Debrief> open(Set<Role> by, Optional<After> after, int limit) {
            return Slice.of(open(by), limit, it -> new After(it.dueOn(), it.id().value()));
        }

        @Override
        public List<LocalDate> due(Set<Role> by) {
            return open(by).stream().map(Debrief::dueOn).toList();
        }

        private List<Debrief> open(Set<Role> by) {
            return all.stream()
                    .filter(it -> it.doneOn().isEmpty() && by.contains(it.by()))
                    .sorted(Comparator.comparing(Debrief::dueOn))
                    .toList();
        }

        @Override
        public Optional<Debrief> openOf(PartnerId partner) {
            return open(Set.of(Role.values())).stream()
                    .filter(it -> it.partner().equals(partner))
                    .findFirst();
        }

        @Override
        public Optional<Debrief> openOf(PartnerId partner, Role by) {
            return open(Set.of(by)).stream()
                    .filter(it -> it.partner().equals(partner))
                    .findFirst();
        }

        @Override
        public List<Debrief> doneSince(LocalDate day, Set<Role> by) {
            return all.stream()
                    .filter(it -> by.contains(it.by()))
                    .filter(it -> it.doneOn().filter(on -> !on.isBefore(day)).isPresent())
                    .toList();
        }

        @Override
        public void add(Debrief debrief) {
            all.add(debrief);
        }

        @Override
        public int forgetDoneBefore(LocalDate day) {
            var before = all.size();
            all.removeIf(it -> it.doneOn().filter(on -> on.isBefore(day)).isPresent());
            return before - all.size();
        }
    }

    static final class Rates implements FeeRates {
        final List<FeeRate> all = new ArrayList<>();

        @Override
        public RateBook book() {
            return new RateBook(all);
        }

        @Override
        public Optional<FeeRate> findByFormKey(Digest formKey) {
            return all.stream().filter(it -> it.formKey().equals(formKey)).findFirst();
        }

        @Override
        public void add(FeeRate rate) {
            all.add(rate);
        }
    }

    static final class Claims implements FeeClaims {
        final List<FeeClaim> all = new ArrayList<>();

        @Override
        public Optional<FeeClaim> find(FeeClaimId id) {
            return all.stream().filter(it -> it.id().equals(id)).findFirst();
        }

        @Override
        public Optional<FeeClaim> hold(FeeClaimId id) {
            return find(id);
        }

        @Override
        public Optional<FeeClaim> findByFormKey(Digest formKey) {
            return all.stream().filter(it -> it.formKey().equals(formKey)).findFirst();
        }

        @Override
        public List<FeeClaim> of(PartnerId partner, int most) {
            return all.stream()
                    .filter(it -> it.partner().equals(partner))
                    .limit(most)
                    .toList();
        }

        @Override
        public int count(ClaimState state, Optional<PartnerId> butNotOf) {
            return (int) all.stream()
                    .filter(it ->
                            it.state() == state && !Optional.of(it.partner()).equals(butNotOf))
                    .count();
        }

        @Override
        public Slice<FeeClaim> in(ClaimState state, Optional<After> after, int most) {
            var found = all.stream()
                    .filter(it -> it.state() == state)
                    .sorted(Comparator.comparing(FeeClaim::sentOn)
                            .thenComparing(it -> it.id().value()))
                    .filter(it -> after.map(last -> it.sentOn().isAfter(last.day())
                                    || it.sentOn().equals(last.day())
                                            && it.id().value().compareTo(last.id()) > 0)
                            .orElse(true))
                    .limit(most + 1L)
                    .toList();
            return Slice.of(found, most, it -> new After(it.sentOn(), it.id().value()));
        }

        @Override
        public Set<Taken> taken(PartnerId partner) {
            return lines(partner)
                    .flatMap(it -> it.work().map(work -> new Taken(work, it.about())).stream())
                    .collect(Collectors.toSet());
        }

        @Override
        public List<FeeLine> moneyOf(PartnerId partner, LocalDate first, LocalDate last) {
            return of(partner, Integer.MAX_VALUE).stream()
                    .filter(it -> ClaimState.MONEY.contains(it.state()))
                    .flatMap(it -> it.lines().stream())
                    .filter(it -> !it.day().isBefore(first) && !it.day().isAfter(last))
                    .toList();
        }

        @Override
        public List<FeeLine> correctionsOf(FeeLineId line) {
            return all.stream()
                    .flatMap(it -> it.lines().stream())
                    .filter(it -> it.corrects().filter(line::equals).isPresent())
                    .toList();
        }

        @Override
        public void add(FeeClaim claim) {
            all.add(claim);
        }

        @Override
        public void remove(FeeClaim claim) {
            all.remove(claim);
        }

        @Override
        public int forgetSentBefore(LocalDate day) {
            var before = all.size();
            all.removeIf(it -> it.sentOn().isBefore(day));
            return before - all.size();
        }

        private Stream<FeeLine> lines(PartnerId partner) {
            return of(partner, Integer.MAX_VALUE).stream().flatMap(it -> it.lines().stream());
        }
    }

    static final class Lists implements PayLists {
        final List<PayList> all = new ArrayList<>();

        @Override
        public Optional<PayList> find(PayListId id) {
            return all.stream().filter(it -> it.id().equals(id)).findFirst();
        }

        @Override
        public Optional<PayList> hold(PayListId id) {
            return find(id);
        }

        @Override
        public Optional<PayList> findByFormKey(Digest formKey) {
            return all.stream().filter(it -> it.formKey().equals(formKey)).findFirst();
        }

        @Override
        public Optional<PayList> whole(PayListId id) {
            return find(id);
        }

        @Override
        public Map<PayListId, Integer> claims(Collection<PayListId> lists) {
            return all.stream()
                    .filter(it -> lists.contains(it.id()))
                    .collect(Collectors.toMap(PayList::id, it -> it.entries().size()));
        }

        @Override
        public int holdNextNumber() {
            return all.size() + 1;
        }

        @Override
        public List<PayList> newest(int below, int most) {
            return all.stream()
                    .filter(it -> it.number() < below)
                    .sorted(Comparator.comparing(PayList::number).reversed())
                    .limit(most)
                    .toList();
        }

        @Override
        public void add(PayList list) {
            all.add(list);
        }

        @Override
        public int forgetClosedBefore(LocalDate day) {
            var before = all.size();
            all.removeIf(it -> it.closedOn().isBefore(day));
            return before - all.size();
        }
    }
}
