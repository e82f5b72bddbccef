/** What crosses from one organisation to others: frozen bins of closed quarters, and sums and shares of them. */
package fi.rinnalla.domain.comparison;
