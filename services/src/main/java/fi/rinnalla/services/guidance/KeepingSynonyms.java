package fi.rinnalla.services.guidance;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.guidance.SynonymList;
import fi.rinnalla.domain.guidance.Synonyms;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.guidance.UnclearLine.Why;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The lists of words that mean the same to somebody who searches. */
@UseCase
@MayBeDoneBy(Permission.MANAGE_TEXTS)
public class KeepingSynonyms {
    /** Lists in one language: each search reads them all. */
    public static final int MOST = 200;

    private final SynonymList list;
    private final Auditing auditing;
    private final Caller caller;

    @Inject
    public KeepingSynonyms(SynonymList list, Auditing auditing, Caller caller) {
        this.list = list;
        this.auditing = auditing;
        this.caller = caller;
    }

    public List<Synonyms> in(Language language) {
        return list.all().stream().filter(it -> it.language() == language).toList();
    }

    /**
     * All or nothing: where a line cannot be kept, none is changed.
     *
     * @param lines one list a line, its words parted by commas; empty lines are left out
     * @return the lines that cannot be kept
     */
    public List<UnclearLine> write(Language language, String lines) {
        var written = lines.lines().toList();
        var unclear = unclear(language, written);
        if (unclear.isEmpty()) {
            list.replace(
                    language,
                    written.stream()
                            .filter(it -> !it.isBlank())
                            .map(it -> Synonyms.written(language, it))
                            .toList());
            auditing.note(AuditAct.CHANGED_TEXTS, caller.tenant().value());
        }
        return unclear;
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
}
