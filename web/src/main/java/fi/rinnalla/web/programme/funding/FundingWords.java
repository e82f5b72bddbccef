package fi.rinnalla.web.programme.funding;

import fi.rinnalla.domain.programme.Entry;
import fi.rinnalla.domain.programme.EntryId;
import fi.rinnalla.domain.programme.GrantLine;
import fi.rinnalla.domain.programme.funding.Split;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Voice;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Splits in words. */
record FundingWords(Voice voice, List<Entry<GrantLine>> grants) {

    /** Each grant with its share, the greatest first. */
    String split(Split it) {
        return it.shares().stream()
                .sorted((one, other) -> Integer.compare(other.percent(), one.percent()))
                .map(share -> voice.say("funding.share", "grant", grant(share.grant()), "n", share.percent()))
                .collect(Collectors.joining("; "));
    }

    private String grant(EntryId id) {
        return grants.stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .map(it -> it.line().called())
                .orElse("–");
    }

    String period(LocalDate first, LocalDate last) {
        return voice.say("programme.period", "first", date(first), "last", date(last));
    }

    String date(LocalDate it) {
        return new Times(voice).date(it);
    }
}
