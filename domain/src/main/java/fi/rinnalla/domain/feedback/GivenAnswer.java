package fi.rinnalla.domain.feedback;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Sealed;

/** An answer that somebody of the staff gives, its words already sealed with the key of the feedback. */
public record GivenAnswer(AnswerId id, AnswerKind kind, Sealed body, StaffId account, Role role) {}
