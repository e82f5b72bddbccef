/** When and where somebody is there for a parent. */
package fi.rinnalla.services.presence;
