package fi.rinnalla.domain.codevelopment;

import static jakarta.persistence.CascadeType.ALL;

import fi.rinnalla.domain.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is different from a day on, said in every language in which the organisation speaks. */
@Entity
@Table(schema = "app", name = "theme_change")
public class Change {
    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "theme_id")
    private Theme theme;

    private int round;

    @Column(name = "in_use_on")
    private LocalDate inUseOn;

    @OneToMany(mappedBy = "change", cascade = ALL, orphanRemoval = true)
    private List<ChangeText> texts = new ArrayList<>();

    protected Change() {}

    Change(Theme theme, int round, Map<Language, String> words, LocalDate today) {
        this.id = UUID.randomUUID();
        this.theme = theme;
        this.round = round;
        this.inUseOn = today;
        words.forEach((language, said) -> texts.add(new ChangeText(this, language, said)));
    }

    public int round() {
        return round;
    }

    public LocalDate inUseOn() {
        return inUseOn;
    }

    public Map<Language, String> words() {
        var words = new EnumMap<Language, String>(Language.class);
        texts.forEach(it -> words.put(it.language(), it.words()));
        return words;
    }
}
