package fi.rinnalla.services.access;

import java.time.Instant;

/**
 * All that a letter to somebody who is invited may say.
 *
 * @param organisation whose staff they are asked to join
 * @param inShort its short name, for what is read over a shoulder
 * @param door the organisation's host
 * @param until when the link opens something
 */
public record InvitationNews(String organisation, String inShort, String door, Token token, Instant until) {}
