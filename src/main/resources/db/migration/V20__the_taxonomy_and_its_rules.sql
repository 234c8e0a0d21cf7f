-- One row: what the media topics were last brought up to date with, and how often rules have changed. Whoever changes
-- rules, or files anew because of that, locks it first.
create table taxonomy (
  id            integer primary key check (id = 1),
  file_hash     varchar(64) not null,
  rules_version bigint not null
);
insert into taxonomy (id, file_hash, rules_version) values (1, '', 0);

-- Each concept as it was last shipped: where a topic still says the same, no editor has changed it. A concept without a
-- topic is one that an editor has deleted.
create table shipped_concept (
  qcode        varchar(100) primary key,
  parent_qcode varchar(100),
  name         varchar(200) not null,
  definition   varchar(10000),
  rule         varchar(10000)
);

-- Tags that an editor has taken away for good.
create table refused_tag (
  article_id bigint not null references article (id) on delete cascade,
  topic_id   bigint not null references topic (id) on delete cascade,
  primary key (article_id, topic_id)
);
create index refused_tag_by_topic on refused_tag (topic_id);

-- Topics whose rules have changed, and the last article that the new rule was tried on; gone when there is none left.
create table refiling (
  topic_id    bigint primary key references topic (id) on delete cascade,
  filed_up_to bigint not null
);
