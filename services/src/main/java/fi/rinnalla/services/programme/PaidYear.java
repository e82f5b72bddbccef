package fi.rinnalla.services.programme;

import fi.rinnalla.domain.programme.funding.WhatGrantsPaid;
import java.util.List;

/**
 * What each grant of a programme paid for in one calendar year, until today.
 *
 * @param years all that may be chosen, the newest first
 */
public record PaidYear(int year, List<Integer> years, WhatGrantsPaid paid) {}
