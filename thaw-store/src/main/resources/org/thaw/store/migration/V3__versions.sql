-- Which item a capture is a version of, where its sender names one.
create table versions (
  capture text not null primary key,
  guid text not null,
  number integer,
  created text,
  status text not null,
  embargo text
);
create index versions_by_guid on versions (guid);

-- Articles shown no more, and the version of which item displaced them; derived from versions.
create table tombstones (
  article text not null primary key,
  guid text not null,
  kind text not null,
  successor text,
  detail text not null,
  since text
);
create index tombstones_by_guid on tombstones (guid);
