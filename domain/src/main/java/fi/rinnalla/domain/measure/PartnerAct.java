package fi.rinnalla.domain.measure;

import fi.rinnalla.domain.partner.PartnerId;
import java.time.LocalDate;

/** Somebody did something as a partner that day. */
public record PartnerAct(PartnerId who, LocalDate day) {}
