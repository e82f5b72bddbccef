/**
 * Reports to whoever pays: what is asked is data, what is counted is drawn, what is said is written, and what is finished
 * stands.
 */
package fi.rinnalla.domain.reporting;
