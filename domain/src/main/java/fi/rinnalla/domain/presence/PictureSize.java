package fi.rinnalla.domain.presence;

/** What a page has to know of a copy to leave room for it. */
public record PictureSize(String name, int width, int height) {}
