/** What the whole house must keep to, whoever builds on in it: its floors, its rooms, and who may do what. */
package fi.rinnalla.house;
