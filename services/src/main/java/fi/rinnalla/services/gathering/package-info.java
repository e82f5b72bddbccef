/** Events and groups: planned and run by staff, found and joined by parents. */
package fi.rinnalla.services.gathering;
