-- How the first and the last word of a name sound: what its other spellings have in common. Null for single names.
alter table person_name add column sound varchar(200);
create index person_name_by_sound on person_name (sound);
