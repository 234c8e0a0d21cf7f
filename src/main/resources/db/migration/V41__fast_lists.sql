-- What lists are sorted and narrowed by stands where an index can have it.

-- The moment of the article, beside what links the article to people and topics: a list of the newest ends at the end
-- of its page, however much is filed.
alter table appearance add column dated_at timestamp(6) with time zone;
update appearance set dated_at = (select a.dated_at from article a where a.id = appearance.article_id);
alter table appearance alter column dated_at set not null;
drop index appearance_by_person;
create index appearance_by_person on appearance (person_id, dated_at desc, article_id);

alter table tag add column dated_at timestamp(6) with time zone;
update tag set dated_at = (select a.dated_at from article a where a.id = tag.article_id);
alter table tag alter column dated_at set not null;
drop index tag_by_topic;
create index tag_by_topic on tag (topic_id, dated_at desc, article_id);

alter table quote add column dated_at timestamp(6) with time zone;
update quote set dated_at = (select a.dated_at from article a where a.id = quote.article_id);
alter table quote alter column dated_at set not null;
drop index quote_by_speaker;
create index quote_by_speaker on quote (speaker_id, dated_at desc, article_id, start_offset, id);
create index quote_by_date on quote (dated_at desc, article_id, start_offset, id);

-- People whom nothing has named yet were last seen before every newspaper, and so come last.
update person set last_seen_at = timestamp with time zone '1000-01-01 00:00:00+00' where last_seen_at is null;
alter table person alter column last_seen_at set not null;
drop index person_by_last_seen;
create index person_by_last_seen on person (last_seen_at desc, id desc);

-- The words of names, for look-ups by their beginnings.
create table person_name_word (
  name_id bigint not null references person_name (id) on delete cascade,
  word    varchar(400) not null,
  primary key (name_id, word)
);
create index person_name_word_by_word on person_name_word (word, name_id);
insert into person_name_word (name_id, word)
  select distinct n.id, regexp_substr(n.folded, '[^ ]+', 1, place.number)
  from person_name n, (values (1), (2), (3), (4), (5), (6), (7), (8), (9), (10)) place (number)
  where regexp_substr(n.folded, '[^ ]+', 1, place.number) is not null;
