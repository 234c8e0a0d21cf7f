-- The article that this one repeats with small changes, if any: always one that is no copy itself.
alter table article add column copy_of_id bigint references article (id) on delete set null;
create index article_by_copy_of on article (copy_of_id, id);

-- By what articles that are no copies are found again by their copies; see org.clipfile.copy.Shingles.
create table copy_band (
  band       bigint not null,
  article_id bigint not null references article (id) on delete cascade,
  primary key (band, article_id)
);
create index copy_band_by_article on copy_band (article_id);
