-- The SQL here is what H2 and PostgreSQL have in common.

create sequence article_seq start with 1 increment by 50;
create sequence person_seq start with 1 increment by 50;
create sequence person_name_seq start with 1 increment by 50;
create sequence appearance_seq start with 1 increment by 50;
create sequence mention_seq start with 1 increment by 50;
create sequence quote_seq start with 1 increment by 50;
create sequence topic_seq start with 1 increment by 50;
create sequence topic_lineage_seq start with 1 increment by 50;
create sequence tag_seq start with 1 increment by 50;

create table article (
  id                bigint primary key,
  headline          varchar(1000) not null,
  headline_is_derived boolean not null,
  kicker            varchar(200),
  deck              varchar(2000),
  body              varchar(1000000) not null,
  status            varchar(20) not null check (status in ('COMPLETE', 'TRUNCATED')),
  language          varchar(35) not null,
  source            varchar(200),
  url               varchar(2000),
  byline            varchar(200) array not null,
  credits           varchar(200) array not null,
  published_at       timestamp(6) with time zone,
  imported_at        timestamp(6) with time zone not null,
  dated_at           timestamp(6) with time zone not null,
  word_count         integer not null,
  fingerprint       varchar(64) not null unique,
  opening           varchar(64) not null
);
create index article_by_date on article (dated_at desc, id);
create index article_by_opening on article (opening);

create table person (
  id           bigint primary key,
  name         varchar(200) not null,
  sort_name     varchar(400) not null,
  article_count bigint not null,
  first_seen_at  timestamp(6) with time zone,
  last_seen_at   timestamp(6) with time zone
);
create index person_by_article_count on person (article_count desc, sort_name, id);
create index person_by_name on person (sort_name, id);
create index person_by_last_seen on person (last_seen_at, id);

create table person_name (
  id        bigint primary key,
  person_id bigint not null references person (id) on delete cascade,
  kind      varchar(20) not null check (kind in ('CANONICAL', 'ALIAS', 'NATIVE')),
  name      varchar(200) not null,
  folded    varchar(400) not null,
  unique (person_id, kind, name)
);
create index person_name_by_folded on person_name (folded);

create table appearance (
  id           bigint primary key,
  article_id   bigint not null references article (id) on delete cascade,
  person_id    bigint not null references person (id) on delete cascade,
  mention_count integer not null,
  written_as    varchar(200) array not null,
  role         varchar(500),
  unique (article_id, person_id)
);
create index appearance_by_person on appearance (person_id, article_id);

create table mention (
  id           bigint primary key,
  article_id   bigint not null references article (id) on delete cascade,
  person_id    bigint not null references person (id) on delete cascade,
  part         varchar(20) not null check (part in ('HEADLINE', 'DECK', 'BODY')),
  start_offset integer not null,
  end_offset   integer not null,
  text         varchar(200) not null,
  unique (article_id, part, start_offset)
);
create index mention_by_person on mention (person_id);

create table quote (
  id               bigint primary key,
  article_id       bigint not null references article (id) on delete cascade,
  speaker_id       bigint references person (id) on delete set null,
  speaker_as_written varchar(500),
  verb             varchar(500),
  text             varchar(1000000) not null,
  start_offset     integer not null,
  end_offset       integer not null,
  unique (article_id, start_offset)
);
create index quote_by_speaker on quote (speaker_id, id);

create table topic (
  id           bigint primary key,
  name         varchar(200) not null,
  sort_name     varchar(400) not null,
  qcode        varchar(100) unique,
  definition   varchar(10000),
  parent_id    bigint references topic (id),
  rule         varchar(10000),
  article_count bigint not null
);
create index topic_by_parent on topic (parent_id);
create index topic_by_article_count on topic (article_count desc, sort_name, id);
create index topic_by_name on topic (sort_name, id);

create table topic_lineage (
  id            bigint primary key,
  ancestor_id   bigint not null references topic (id) on delete cascade,
  descendant_id bigint not null references topic (id) on delete cascade,
  depth         integer not null,
  unique (descendant_id, ancestor_id)
);
create index topic_lineage_by_ancestor on topic_lineage (ancestor_id, descendant_id);

create table tag (
  id         bigint primary key,
  article_id bigint not null references article (id) on delete cascade,
  topic_id   bigint not null references topic (id) on delete cascade,
  score      double precision not null check (score between 0 and 1),
  origin     varchar(20) not null check (origin in ('RULE', 'EDITOR')),
  unique (article_id, topic_id)
);
create index tag_by_topic on tag (topic_id, article_id);

-- Whoever files a story first locks the slots that its opening words and its people's names fall into, so that the same
-- story, or a new person, is never filed twice by two imports at the same time, on whichever replica they run.
create table filing_slot (
  slot integer primary key
);
insert into filing_slot (slot)
  select high.digit * 16 + low.digit
  from (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15)) high (digit),
       (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15)) low (digit);
