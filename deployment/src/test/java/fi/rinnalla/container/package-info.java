/** Tests that run inside the real server, in the built WAR, between the product's own classes: what only a container can prove. */
package fi.rinnalla.container;
