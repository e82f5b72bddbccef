package fi.rinnalla.services.tenancy;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.domain.tenancy.Held;
import fi.rinnalla.domain.tenancy.Setting;
import fi.rinnalla.domain.tenancy.Tenants;
import fi.rinnalla.domain.tenancy.Term;
import fi.rinnalla.domain.tenancy.Terms.Key;
import fi.rinnalla.services.shared.Colleagues.LastChange;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the organisation calls its people and places, in every form its sentences need. */
@UseCase
@MayBeDoneBy(Permission.MANAGE_SETTINGS)
public class ChangingTheTerms {
    private final Tenants tenants;
    private final Settings settings;
    private final Clock clock;

    @Inject
    public ChangingTheTerms(Tenants tenants, Settings settings, Clock clock) {
        this.tenants = tenants;
        this.settings = settings;
        this.clock = clock;
    }

    public Sheet sheet() {
        return new Sheet(
                tenants.allTerms().stream().collect(Collectors.toMap(ChangingTheTerms::key, Term::words)),
                settings.last(Setting.TERMS));
    }

    /** @param words all forms of one language; a form that is not among them is gone, and its basic form stands in */
    public void change(Language language, Map<Key, String> words, Digest form) {
        tenants.holdCurrent();
        var after = new HashMap<>(now());
        after.keySet().removeIf(it -> it.startsWith(language.name() + "."));
        words.forEach((key, said) -> after.put(name(key), said));
        settings.change(Setting.TERMS, new Held(now()), new Held(after), form, this::put);
    }

    public void takeBack(Digest form) {
        tenants.holdCurrent();
        settings.takeBack(Setting.TERMS, new Held(now()), form, this::put);
    }

    private void put(Held held) {
        var left = new TreeMap<>(held.values());
        for (var term : tenants.allTerms()) {
            var words = left.remove(name(key(term)));
            if (words == null) {
                tenants.remove(term);
            } else {
                term.reword(words);
            }
        }
        left.forEach((name, words) -> tenants.add(added(name, words)));
    }

    private Term added(String name, String words) {
        var parts = name.split("\\.", 3);
        return Term.called(Uuid7.at(clock.instant()), parts[1], Language.valueOf(parts[0]), parts[2], words);
    }

    private Map<String, String> now() {
        return tenants.allTerms().stream().collect(Collectors.toMap(it -> name(key(it)), Term::words));
    }

    private static String name(Key key) {
        return key.language() + "." + key.term() + "." + key.form();
    }

    private static Key key(Term term) {
        return new Key(term.term(), term.language(), term.form());
    }

    public record Sheet(Map<Key, String> words, Optional<LastChange> last) {}
}
