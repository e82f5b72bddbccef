/** Asking for somebody beside oneself, and what becomes of it, as parents see it. */
package fi.rinnalla.web.support;
