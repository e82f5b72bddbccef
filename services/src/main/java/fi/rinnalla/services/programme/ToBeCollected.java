package fi.rinnalla.services.programme;

import fi.rinnalla.domain.programme.CollectingLine;
import fi.rinnalla.services.programme.FactSheet.Neighbour;

/** Something whose turn it is, and for which programme. */
public record ToBeCollected(Neighbour programme, CollectingLine line) {}
