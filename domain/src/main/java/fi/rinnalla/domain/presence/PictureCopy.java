package fi.rinnalla.domain.presence;

import fi.rinnalla.domain.shared.ContentName;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A picture at one size, named by its content. */
@Entity
@Table(schema = "app", name = "picture_copy")
public class PictureCopy {
    @Id
    private UUID id;

    @Column(name = "picture_id")
    private PictureId picture;

    private String name;
    private int width;
    private int height;
    private byte[] content;

    protected PictureCopy() {}

    public static PictureCopy of(UUID id, PictureId picture, int width, int height, byte[] content) {
        var copy = new PictureCopy();
        copy.id = id;
        copy.picture = picture;
        copy.name = ContentName.of(content);
        copy.width = width;
        copy.height = height;
        copy.content = content.clone();
        return copy;
    }

    public PictureId picture() {
        return picture;
    }

    public PictureSize size() {
        return new PictureSize(name, width, height);
    }

    public byte[] content() {
        return content.clone();
    }
}
