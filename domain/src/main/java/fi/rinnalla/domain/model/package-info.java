/**
 * Models: ways of working that others can take over. A passport in numbered versions, how far each county is in taking a model into
 * use, how faithfully it is followed, and copies that go from one organisation to another.
 */
package fi.rinnalla.domain.model;
