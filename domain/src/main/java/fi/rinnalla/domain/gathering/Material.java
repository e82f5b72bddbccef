package fi.rinnalla.domain.gathering;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** A piece of what an event or a group leaves to read. Taken away, it can be put back. */
@Entity
@Table(schema = "app", name = "material")
public class Material {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "gathering_id")
    private Gathering gathering;

    @Column(name = "form_key")
    private Digest formKey;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String title;
    private String body;
    private String link;

    @Column(name = "for_everybody")
    private boolean forEverybody;

    private boolean hidden;

    protected Material() {}

    static Material of(UUID id, Gathering gathering, Digest formKey, MaterialText text) {
        var material = new Material();
        material.id = id;
        material.gathering = gathering;
        material.formKey = formKey;
        material.rewrite(text);
        return material;
    }

    final void rewrite(MaterialText text) {
        language = text.language();
        title = text.title();
        body = text.body();
        link = text.link().orElse(null);
        forEverybody = text.forEverybody();
    }

    void hide() {
        hidden = true;
    }

    void show() {
        hidden = false;
    }

    boolean cameWith(Digest form) {
        return formKey.equals(form);
    }

    public UUID id() {
        return id;
    }

    public MaterialText text() {
        return new MaterialText(language, title, body, Optional.ofNullable(link), forEverybody);
    }

    public boolean hidden() {
        return hidden;
    }
}
