/** The wall and the ground every room of this floor stands on: connections, the tenant's door, converters. */
package fi.rinnalla.persistence.shared;
