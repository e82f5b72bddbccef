/** Programmes as those see them who answer for them: what they aim for, with what, with whom, and what came of it. */
package fi.rinnalla.services.programme;
