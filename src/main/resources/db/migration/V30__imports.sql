-- What its provider calls a story in every version, and when this version was made.
alter table article add column uri varchar(2000);
alter table article add column version_at timestamp(6) with time zone;
alter table article add constraint article_uri_once unique (uri);

-- What has been imported, so that it is known again before it is read: the first half of a SHA-256 over all that an item
-- brings. It is known as long as all the articles that it was filed as are there.
create table imported_item (
  content    uuid not null,
  article_id bigint not null references article (id) on delete cascade,
  articles   integer not null,
  primary key (content, article_id)
);
create index imported_item_by_article on imported_item (article_id);
