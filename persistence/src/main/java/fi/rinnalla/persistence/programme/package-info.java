/** Where programmes are kept. */
package fi.rinnalla.persistence.programme;
