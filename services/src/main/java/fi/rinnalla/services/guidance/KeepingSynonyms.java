package fi.rinnalla.services.guidance;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.guidance.SynonymList;
import fi.rinnalla.domain.guidance.Synonyms;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.tenancy.Held;
import fi.rinnalla.domain.tenancy.PastKind;
import fi.rinnalla.domain.tenancy.PastThing;
import fi.rinnalla.domain.tenancy.Tenants;
import fi.rinnalla.services.guidance.UnclearLine.Why;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.Colleagues.LastChange;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import fi.rinnalla.services.shared.WaysBack;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The lists of words that mean the same to somebody who searches. Those before a change can be brought back. */
@UseCase
@MayBeDoneBy(Permission.MANAGE_TEXTS)
public class KeepingSynonyms {
    /** Lists in one language: each search reads them all. */
    public static final int MOST = 200;

    private static final String WORDS = "words";

    private final SynonymList list;
    private final Tenants tenants;
    private final WaysBack ways;
    private final Auditing auditing;
    private final Caller caller;

    @Inject
    public KeepingSynonyms(SynonymList list, Tenants tenants, WaysBack ways, Auditing auditing, Caller caller) {
        this.list = list;
        this.tenants = tenants;
        this.ways = ways;
        this.auditing = auditing;
        this.caller = caller;
    }

    public List<Synonyms> in(Language language) {
        return list.all().stream().filter(it -> it.language() == language).toList();
    }

    /** Who changed those of a language last, and when; empty where nobody has. */
    public Optional<LastChange> last(Language language) {
        return ways.last(thing(language));
    }

    /**
     * All or nothing: where a line cannot be kept, none is changed.
     *
     * @param lines one list a line, its words parted by commas; empty lines are left out
     * @return the lines that cannot be kept
     */
    public List<UnclearLine> write(Language language, String lines, Digest form) {
        var unclear = unclear(language, lines.lines().toList());
        if (unclear.isEmpty()) {
            tenants.holdCurrent();
            var after = held(read(language, lines));
            noteIf(ways.change(thing(language), held(in(language)), after, form, it -> put(language, it)));
        }
        return unclear;
    }

    public void writeAsBefore(Language language, Digest form) {
        tenants.holdCurrent();
        noteIf(ways.takeBack(thing(language), held(in(language)), form, it -> put(language, it)));
    }

    private static List<UnclearLine> unclear(Language language, List<String> lines) {
        if (lines.stream().filter(it -> !it.isBlank()).count() > MOST) {
            return List.of(new UnclearLine(MOST + 1, Why.TOO_MANY));
        }
        return IntStream.range(0, lines.size())
                .filter(it -> !lines.get(it).isBlank())
                .boxed()
                .flatMap(it -> why(language, lines.get(it)).map(why -> new UnclearLine(it + 1, why)).stream())
                .toList();
    }

    private static Optional<Why> why(Language language, String line) {
        if (line.strip().length() > Synonyms.LONGEST) {
            return Optional.of(Why.TOO_LONG);
        }
        return Synonyms.written(language, line).words().size() < 2 ? Optional.of(Why.ONE_WORD) : Optional.empty();
    }

    private void put(Language language, Held held) {
        list.replace(language, read(language, held.of(WORDS)));
    }

    private void noteIf(boolean changed) {
        if (changed) {
            auditing.note(AuditAct.CHANGED_TEXTS, caller.tenant().value());
        }
    }

    private static List<Synonyms> read(Language language, String lines) {
        return lines.lines()
                .filter(it -> !it.isBlank())
                .map(it -> Synonyms.written(language, it))
                .toList();
    }

    /** In the order in which they are read, so that the same lists are the same. */
    private static Held held(List<Synonyms> lists) {
        return Held.of(WORDS, lists.stream().map(Synonyms::line).sorted().collect(Collectors.joining("\n")));
    }

    private static PastThing thing(Language language) {
        return new PastThing(PastKind.SYNONYMS, language.name());
    }
}
