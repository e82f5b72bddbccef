/** What parents spoke of, together, and what became of it: from a theme over ideas and trials to a decision and a change. */
package fi.rinnalla.domain.codevelopment;
