-- What the operator wants of a source, and how Thaw stands with it. `url` is its name for good.
create table sources (
  url text not null primary key,
  title text not null,
  licence text not null,
  paused integer not null,
  section text,
  pages integer not null,
  address text not null,
  etag text,
  last_modified text,
  due text not null,
  gone integer not null,
  reservation text not null,
  policy text,
  content_usage text,
  hub text,
  topic text,
  since text,
  last_asked text,
  last_success text,
  last_new text,
  failures integer not null,
  last_trouble text,
  last_problem text not null,
  items_a_day double not null,
  requests integer not null,
  saved integer not null,
  items integer not null,
  updates integer not null
);
create index sources_by_due on sources (due);

-- How often visits to a source failed, by reason.
create table source_troubles (
  source text not null,
  trouble text not null,
  times integer not null,
  primary key (source, trouble)
) without rowid;

-- What was taken of a source: each item with the content id of its words.
create table source_items (
  source text not null,
  item text not null,
  version text not null,
  primary key (source, item)
) without rowid;

-- Captures that wait for the page behind them; columns as in captures.
create table held (
  id text not null primary key,
  source text not null,
  url text,
  media_type text not null,
  headers text not null,
  captured text not null,
  licence text not null,
  content blob not null,
  attempts integer not null,
  due text not null
);
create index held_by_due on held (due);

-- Subscriptions to sources at their hubs.
create table subscriptions (
  source text not null primary key,
  hub text not null,
  topic text not null,
  token text not null unique,
  secret text not null,
  asked text not null,
  leased_until text
);
