-- The two databases, one statement each because a database cannot be made inside a transaction or twice.
-- Byte order and UTF-8: what people read is sorted by the application, in the language they read.
create database rinnalla owner rinnalla_owner template template0 encoding 'UTF8' locale_provider libc lc_collate 'C' lc_ctype 'C';
create database rinnalla_keys owner rinnalla_owner template template0 encoding 'UTF8' locale_provider libc lc_collate 'C' lc_ctype 'C';
