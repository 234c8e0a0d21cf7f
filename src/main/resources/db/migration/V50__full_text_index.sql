create sequence index_task_seq start with 1 increment by 50;

-- Articles whose change the full text index may not have on disk yet. Each is written with the change itself, and goes
-- when the index has been saved; what is left over after a crash is caught up at the next start.
create table index_task (
  id         bigint primary key,
  article_id bigint not null
);

-- Which saved state of the full text index belongs to this archive; one row, or none before the first.
create table index_stamp (
  id    bigint primary key,
  stamp varchar(36) not null
);
