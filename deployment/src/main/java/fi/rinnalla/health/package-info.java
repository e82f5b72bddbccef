/** MicroProfile Health: started, ready, live. What each looks at stands in docs/operations.md. */
package fi.rinnalla.health;
