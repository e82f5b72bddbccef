package fi.rinnalla.domain.gathering;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.NotFound;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What those who came to an event or a group may read afterwards. */
public final class Handouts {
    private final Gathering gathering;
    private final List<Material> materials;

    Handouts(Gathering gathering, List<Material> materials) {
        this.gathering = gathering;
        this.materials = materials;
    }

    /** Sent twice, it is there once. */
    public void leaves(UUID material, Digest form, MaterialText text) {
        if (materials.stream().noneMatch(it -> it.cameWith(form))) {
            materials.add(Material.of(material, gathering, form, text));
        }
    }

    public void rewrite(UUID material, MaterialText text) {
        material(material).rewrite(text);
    }

    public void hide(UUID material) {
        material(material).hide();
    }

    public void show(UUID material) {
        material(material).show();
    }

    public Material material(UUID material) {
        return materials.stream()
                .filter(it -> it.id().equals(material))
                .findFirst()
                .orElseThrow(() -> new NotFound(material));
    }

    /** All there are, in the order they came. */
    public List<Material> all() {
        return materials.stream().sorted(Comparator.comparing(Material::id)).toList();
    }

    /** What may be read now: from the end of the first meeting. */
    public List<Material> toRead(Instant now) {
        var begun = gathering.sessions().stream()
                .anyMatch(it -> !it.cancelled() && !now.isBefore(it.meeting().end()));
        return begun ? all().stream().filter(it -> !it.hidden()).toList() : List.of();
    }
}
