/** How every use case begins and ends: one intention, one transaction, one tenant, one question of who may. */
package fi.rinnalla.services.shared;
