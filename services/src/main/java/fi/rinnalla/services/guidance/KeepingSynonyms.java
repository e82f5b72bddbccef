package fi.rinnalla.services.guidance;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.guidance.SynonymList;
import fi.rinnalla.domain.guidance.Synonyms;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;

/** The lists of words that mean the same to somebody who searches. */
@UseCase
@MayBeDoneBy(Permission.MANAGE_TEXTS)
public class KeepingSynonyms {
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

    /** @param lines one list a line, its words parted by commas; a line of one word says nothing and is left out */
    public void write(Language language, String lines) {
        var lists = lines.lines()
                .map(it -> Synonyms.written(language, it))
                .filter(it -> it.words().size() > 1)
                .toList();
        list.replace(language, lists);
        auditing.note(AuditAct.CHANGED_TEXTS, caller.tenant().value());
    }
}
