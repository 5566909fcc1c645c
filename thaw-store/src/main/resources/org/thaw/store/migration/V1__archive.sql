-- Captures are the system of record: raw items, unchanged, compressed.
create table captures (
  id text not null primary key,
  source text not null,
  url text,
  media_type text not null,
  headers text not null,
  captured text not null,
  licence text not null,
  content blob not null
);

-- What became of a capture: an article, or the reason why there is none.
create table outcomes (
  capture text not null primary key,
  article text,
  reason text,
  detail text,
  check ((article is null) <> (reason is null))
);
create index outcomes_by_article on outcomes (article);

-- One reading per article, compressed JSON; `published` is empty when it is unknown.
create table readings (
  article text not null primary key,
  published text not null,
  coder text not null,
  content blob not null
);
create index readings_by_publication on readings (published, article);
