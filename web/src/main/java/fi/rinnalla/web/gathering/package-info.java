/** Events and groups, as parents find and join them. */
package fi.rinnalla.web.gathering;
