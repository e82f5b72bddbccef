/** What programs read: JSON under {@code /api/v1}, with a token, by the document that stands beside it. */
package fi.rinnalla.web.api;
