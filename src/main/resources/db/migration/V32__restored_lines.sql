-- Which lines of an export have been restored, and as which rows; see org.clipfile.export.Restorer.
create table restored_line (
  kind  varchar(20) not null,
  place bigint not null,
  id    bigint not null,
  primary key (kind, place)
);
