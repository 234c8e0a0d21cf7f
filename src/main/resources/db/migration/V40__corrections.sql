-- What editors have decided, so that no import undoes it.

alter table person add column by_editor boolean default false not null;
alter table appearance add column by_editor boolean default false not null;

create sequence name_ruling_seq start with 1 increment by 50;
create sequence split_form_seq start with 1 increment by 50;
create sequence dropped_name_seq start with 1 increment by 50;

create table name_ruling (
  id        bigint primary key,
  folded    varchar(400) not null unique,
  verdict   varchar(20) not null check (verdict in ('MEANS', 'LEFT_OUT', 'NO_NAME')),
  person_id bigint references person (id) on delete cascade,
  check ((verdict = 'MEANS' and person_id is not null) or (verdict <> 'MEANS' and person_id is null))
);
create index name_ruling_by_person on name_ruling (person_id);

create table split_form (
  id         bigint primary key,
  person_id  bigint not null references person (id) on delete cascade,
  folded     varchar(400) not null,
  article_id bigint references article (id) on delete cascade,
  means_id   bigint references person (id) on delete set null
);
create index split_form_by_folded on split_form (folded);
create index split_form_by_person on split_form (person_id);
create index split_form_by_means on split_form (means_id);
create index split_form_by_article on split_form (article_id);

create table dropped_name (
  id        bigint primary key,
  person_id bigint not null references person (id) on delete cascade,
  folded    varchar(400) not null,
  unique (person_id, folded)
);
create index dropped_name_by_folded on dropped_name (folded);

create table merged_person (
  id          bigint primary key,
  survivor_id bigint not null references person (id) on delete cascade
);
create index merged_person_by_survivor on merged_person (survivor_id);
