-- The stories as they were last folded, gzip of JSON, under the id of all that they were folded of.
-- One row at most. All of it can be made again; kept so that a start need not cluster.
create table stories (
  only integer primary key check (only = 1),
  key text not null,
  content blob not null
);
