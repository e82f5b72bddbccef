/** Where reports and designs of them lie. */
package fi.rinnalla.persistence.reporting;
