package fi.rinnalla.services.partner;

import fi.rinnalla.domain.partner.ClaimedWork;
import fi.rinnalla.domain.partner.LineOf;
import fi.rinnalla.domain.partner.LoggedWork;
import fi.rinnalla.domain.partner.Rate;
import fi.rinnalla.domain.partner.RateBook;
import fi.rinnalla.domain.partner.Taken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What of a log can still be asked for, at the rate of its day: the work, and the way there on a line of its own. */
record Unclaimed(List<LoggedWork> works, RateBook book, Set<Taken> taken) {

    /** The oldest first. Work for which nothing is paid can still be given. */
    List<ClaimedWork> lines() {
        var lines = new ArrayList<ClaimedWork>();
        for (var i = works.size() - 1; i >= 0; i--) {
            var it = works.get(i);
            work(it).ifPresent(lines::add);
            way(it).ifPresent(lines::add);
        }
        return lines;
    }

    private Optional<ClaimedWork> work(LoggedWork it) {
        var done = it.done();
        var rate = it.offer().isPresent() ? it.agreedRate() : book.on(done.day(), done.kind());
        return Optional.of(line(it, LineOf.WORK, done.minutes(), rate.orElse(Rate.VOLUNTARY)))
                .filter(line ->
                        !it.isPaidByOrderer() && isFree(it, LineOf.WORK) && (rate.isPresent() || done.minutes() > 0));
    }

    private Optional<ClaimedWork> way(LoggedWork it) {
        var done = it.done();
        return book.forAWayOn(done.day())
                .filter(rate -> done.metres() > 0 && isFree(it, LineOf.WAY))
                .map(rate -> line(it, LineOf.WAY, done.metres(), rate));
    }

    private boolean isFree(LoggedWork it, LineOf about) {
        return !taken.contains(new Taken(it.id(), about));
    }

    private static ClaimedWork line(LoggedWork it, LineOf about, int amount, Rate rate) {
        var done = it.done();
        return new ClaimedWork(it.id(), about, done.kind(), done.day(), amount, rate);
    }
}
