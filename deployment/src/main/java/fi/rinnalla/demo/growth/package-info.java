/** A house of any size: half a year of people who walk beside others, as often as is asked, in the product's own objects. */
package fi.rinnalla.demo.growth;
