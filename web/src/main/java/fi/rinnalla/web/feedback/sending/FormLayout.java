package fi.rinnalla.web.feedback.sending;

import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Voice;
import java.util.function.Function;

/** How a room lays its form out. */
public record FormLayout<T extends SentWithACard>(String template, Voice voice, Function<FormSheet<T>, Page> page) {}
