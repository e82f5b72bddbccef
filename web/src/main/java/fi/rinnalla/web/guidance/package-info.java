/** Pages to read and to search: articles along the path. */
package fi.rinnalla.web.guidance;
