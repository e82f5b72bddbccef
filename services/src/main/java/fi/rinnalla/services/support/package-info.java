/** Parents ask for somebody beside them; staff read, write back and say how far it has come. */
package fi.rinnalla.services.support;
