/** Where events, groups and seats are kept. */
package fi.rinnalla.persistence.gathering;
