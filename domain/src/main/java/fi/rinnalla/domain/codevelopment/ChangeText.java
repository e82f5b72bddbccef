package fi.rinnalla.domain.codevelopment;

import fi.rinnalla.domain.shared.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** What has changed, in one language. */
@Entity
@Table(schema = "app", name = "theme_change_text")
class ChangeText {
    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "change_id")
    private Change change;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String words;

    protected ChangeText() {}

    ChangeText(Change change, Language language, String words) {
        this.id = UUID.randomUUID();
        this.change = change;
        this.language = language;
        this.words = words;
    }

    Language language() {
        return language;
    }

    String words() {
        return words;
    }
}
