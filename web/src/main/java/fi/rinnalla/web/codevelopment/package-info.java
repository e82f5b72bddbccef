/** What came of feedback together with that of others, on its author's card. */
package fi.rinnalla.web.codevelopment;
