/** What stands outside the server while the container's tests run inside it. */
package fi.rinnalla.container.outside;
