/** Where an organisation keeps its people, and where somebody who was asked to join comes in. */
package fi.rinnalla.web.access.people;
